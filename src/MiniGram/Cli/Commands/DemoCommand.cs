using System.CommandLine;
using System.Globalization;
using MiniGram.Analytics;
using MiniGram.Analytics.Themes;
using MiniGram.Cli.Generation;
using MiniGram.Cli.Reports;
using MiniGram.Reporting;
using MiniGram.Warehouse;
using MiniGram.Warehouse.Export;

namespace MiniGram.Cli.Commands;

/// <summary><c>minigram demo</c>: a world and its report, with nothing to give and nothing to read up on.</summary>
internal sealed class DemoCommand
{
    private readonly Option<string> _out = new("--out", "-o") { Description = "Gets the world in data/ and its report in report/; made when missing.", HelpName = "FOLDER", DefaultValueFactory = _ => "minigram-demo" };
    private readonly Option<string?> _seed = new("--seed") { Description = "Another world of the same kind. [default: the scenario's own]", HelpName = "NUMBER" };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Print problems only." };

    private DemoCommand(Command command)
    {
        foreach (var option in new Option[] { _out, _seed, _quiet })
            command.Options.Add(option);
    }

    public static Command Create(Terminal terminal, CancellationToken cancellationToken)
    {
        var command = new Command("demo", "Shows what MiniGram does: generates the realistic world and makes its report.");
        var demo = new DemoCommand(command);
        command.SetAction(parsed => (int)demo.Run(parsed, terminal, cancellationToken));
        return command;
    }

    private ExitCode Run(ParseResult parsed, Terminal terminal, CancellationToken cancellationToken)
    {
        var problems = new List<string>();
        var seed = WholeNumber.Parse("--seed", parsed.GetValue(_seed), 0, long.MaxValue, problems);
        if (problems.Count > 0)
            throw new CliException(problems);

        var folder = parsed.GetRequiredValue(_out);
        var world = new GenerationRequest(
            new ScenarioSource("realistic", [], seed),
            Path.Combine(folder, "data"),
            new(ExportFormat.Csv, ExportOptions.UsualRowGroupSize),
            WarehouseOptions.Default,
            Check: false); // The report's own audit reads it next.
        var quiet = parsed.GetValue(_quiet);
        var (generated, report) = ProgressDisplay.Run(terminal, quiet, progress =>
        {
            var made = GenerationRun.Run(world, progress, cancellationToken);
            var task = new ReportTask(made.Folder, Path.Combine(folder, "report"), WarehouseOptions.Default, new AnalysisParameters(), Taxonomy.Default, ReportRequest.DefaultFormats)
            {
                Name = string.Create(CultureInfo.InvariantCulture, $"{made.Result.Name} world, seed {made.Result.Seed}"),
            };
            return (made, ReportRun.Of(task, progress, cancellationToken));
        });
        if (!quiet)
        {
            terminal.Output.WriteLine($"The world '{generated.Result.Name}' with seed {generated.Result.Seed}, {generated.Result.World.Rows.Values.Sum():N0} rows, is in {generated.Folder}");
            terminal.Output.WriteLine($"Who its bots and influencers truly are: {Path.Combine(generated.Folder, "truth")}");
            Summary.WhereItIs(terminal.Output, report.Folder, report.Formats, report.Analysis);
        }

        return ExitCode.Success;
    }
}
