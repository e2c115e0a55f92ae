using System.CommandLine;
using MiniGram.Analytics.Comparison;
using MiniGram.Analytics.Themes;
using MiniGram.Cli.Parameters;
using MiniGram.Cli.Reports;
using MiniGram.Reporting;

namespace MiniGram.Cli.Commands;

/// <summary><c>minigram report</c>: from a folder of seven tables to a folder with the report.</summary>
internal sealed class ReportCommand
{
    private readonly Option<string> _out = new("--out", "-o") { Description = "The report's folder, made when missing. A report that is there already is replaced in one step.", HelpName = "FOLDER", Required = true };
    private readonly Option<string> _format = new("--format") { Description = "One or more of html, md, json, pdf, with commas. The segments' CSV files come with each.", HelpName = "LIST", DefaultValueFactory = _ => "html,md,json" };
    private readonly Option<bool> _strict = new("--strict") { Description = "Exit with 2 when the audit has an error. The report is written all the same." };
    private readonly Option<string?> _taxonomy = new("--taxonomy") { Description = "A YAML file that groups tags into themes, instead of MiniGram's own, which 'minigram taxonomy' prints.", HelpName = "FILE" };
    private readonly Option<string?> _compare = new("--compare") { Description = "The report.json of another report: adds what changed since, tested like everything else.", HelpName = "FILE" };
    private readonly Option<string?> _chromium = new("--chromium") { Description = "The Chromium or Chrome that prints the PDF. [default: the one on the PATH]", HelpName = "PATH" };
    private readonly DatasetOptions _dataset;
    private readonly ParameterOptions _parameters;

    private ReportCommand(Command command)
    {
        _dataset = new DatasetOptions(command, _out);
        foreach (var option in new Option[] { _format, _strict, _taxonomy, _compare, _chromium })
            command.Options.Add(option);
        _parameters = new ParameterOptions(command);
    }

    public static Command Create(Terminal terminal, CancellationToken cancellationToken)
    {
        var command = new Command("report", "Makes the report: what the data set says about its users, posts, influencers, bots and growth, and what to do about it.");
        var report = new ReportCommand(command);
        command.SetAction(parsed => (int)report.Run(parsed, terminal, cancellationToken));
        return command;
    }

    private ExitCode Run(ParseResult parsed, Terminal terminal, CancellationToken cancellationToken)
    {
        var problems = new List<string>();
        var parameters = _parameters.Resolve(parsed, problems);
        var options = _dataset.Warehouse(parsed, problems);
        var formats = ReportFormats.Parse(parsed.GetRequiredValue(_format), problems);
        var taxonomy = Problems.Collect(() => parsed.GetValue(_taxonomy) is { } file ? Taxonomy.Load(file) : Taxonomy.Default, problems);
        var earlier = Problems.Collect(() => parsed.GetValue(_compare) is { } file ? EarlierReport.Load(file) : null, problems);
        var printer = Problems.Collect(() => ReportWriter.FindPrinter(formats, parsed.GetValue(_chromium)), problems);
        if (problems.Count > 0)
            throw new CliException([.. problems, .. _dataset.FolderProblems(parsed)]);

        var task = new ReportTask(_dataset.Folder(parsed), parsed.GetRequiredValue(_out), options, parameters, taxonomy!, formats) { Earlier = earlier, Printer = printer };
        var run = ProgressDisplay.Run(terminal, _dataset.IsQuiet(parsed), progress => ReportRun.Of(task, progress, cancellationToken));
        if (!_dataset.IsQuiet(parsed))
            run.Print(terminal.Output);
        return Strictness.Check(parsed.GetValue(_strict), run.Analysis.Audit, terminal);
    }
}
