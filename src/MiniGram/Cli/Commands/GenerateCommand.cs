using System.CommandLine;
using MiniGram.Cli.Generation;
using MiniGram.Warehouse.Export;

namespace MiniGram.Cli.Commands;

/// <summary><c>minigram generate</c>: from a scenario to a folder of seven tables, with the truth beside them.</summary>
internal sealed class GenerateCommand
{
    private readonly Option<string> _scenario = new("--scenario", "-s") { Description = "A preset's name or a YAML file; 'minigram scenario list' shows the presets.", HelpName = "NAME|FILE", DefaultValueFactory = _ => "realistic" };
    private readonly Option<string> _out = new("--out", "-o") { Description = "The folder for the seven tables, made when missing. A world that is there already is replaced in one step.", HelpName = "FOLDER", Required = true };
    private readonly Option<string[]> _set = new("--set") { Description = "Sets a knob, as in users.count=10000. May be given several times.", HelpName = "PATH=VALUE" };
    private readonly Option<string?> _seed = new("--seed") { Description = "Another world of the same kind. [default: the scenario's own]", HelpName = "NUMBER" };
    private readonly Option<string> _format = new("--format") { Description = "csv, csv.gz, parquet or duckdb.", HelpName = "FORMAT", DefaultValueFactory = _ => "csv" };
    private readonly Option<string?> _rowGroupSize = new("--row-group-size") { Description = "Rows in a row group of a Parquet file. [default: 1000000]", HelpName = "NUMBER" };
    private readonly Option<string?> _threads = new("--threads") { Description = "Worker threads; the world is the same with any number. [default: one for each processor]", HelpName = "NUMBER" };
    private readonly Option<bool> _noCheck = new("--no-check") { Description = "Do not read the written files back to look for faults that the scenario does not ask for." };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Print problems only." };

    private GenerateCommand(Command command)
    {
        foreach (var option in new Option[] { _scenario, _out, _set, _seed, _format, _rowGroupSize, _threads, _noCheck, _quiet })
            command.Options.Add(option);
    }

    public static Command Create(Terminal terminal, CancellationToken cancellationToken)
    {
        var command = new Command("generate", "Makes a synthetic world: seven tables by the distributions of a scenario, and the truth about them beside.");
        var generate = new GenerateCommand(command);
        command.SetAction(parsed => (int)generate.Run(parsed, terminal, cancellationToken));
        return command;
    }

    private ExitCode Run(ParseResult parsed, Terminal terminal, CancellationToken cancellationToken)
    {
        var problems = new List<string>();
        var seed = WholeNumber.Parse("--seed", parsed.GetValue(_seed), 0, long.MaxValue, problems);
        var threads = WholeNumber.Parse("--threads", parsed.GetValue(_threads), 1, 1024, problems) ?? Environment.ProcessorCount;
        var format = ExportFormats.Parse(parsed.GetRequiredValue(_format), problems);
        var rowGroupSize = WholeNumber.Parse("--row-group-size", parsed.GetValue(_rowGroupSize), 1, int.MaxValue, problems);
        if (rowGroupSize is not null && format != ExportFormat.Parquet && problems.Count == 0)
            problems.Add("--row-group-size is for --format parquet only.");
        var source = Problems.Collect(() => new ScenarioSource(parsed.GetRequiredValue(_scenario), parsed.GetValue(_set) ?? [], seed), problems);
        if (problems.Count > 0)
            throw new CliException(problems);

        var request = new GenerationRequest(source!, parsed.GetRequiredValue(_out), new(format, (int)(rowGroupSize ?? ExportOptions.UsualRowGroupSize)), (int)threads, Check: !parsed.GetValue(_noCheck));
        var quiet = parsed.GetValue(_quiet);
        var (result, folder) = ProgressDisplay.Run(terminal, quiet, progress => GenerationRun.Run(request, progress, cancellationToken));
        if (!quiet)
            GenerationSummary.Print(terminal.Output, result, folder);
        return ExitCode.Success;
    }
}
