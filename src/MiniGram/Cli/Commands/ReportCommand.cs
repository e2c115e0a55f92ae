using System.CommandLine;
using MiniGram.Analytics;
using MiniGram.Analytics.Themes;
using MiniGram.Cli.Parameters;
using MiniGram.Reporting;
using MiniGram.Reporting.Output;
using MiniGram.Warehouse;

namespace MiniGram.Cli.Commands;

/// <summary><c>minigram report</c>: from a folder of seven tables to the report.</summary>
internal sealed class ReportCommand
{
    private readonly Option<string> _out = new("--out") { Description = "The folder for the report; an earlier report in it is replaced in one step.", HelpName = "FOLDER", Required = true };
    private readonly Option<string> _format = new("--format") { Description = "Any of html, md, json, pdf, separated by commas. PDF needs an installed Chromium.", HelpName = "FORMATS", DefaultValueFactory = _ => "html,md,json" };
    private readonly Option<bool> _strict = new("--strict") { Description = "Exit with 2 when the audit has an error." };
    private readonly Option<string?> _taxonomy = new("--taxonomy") { Description = "A YAML file that groups tags into themes, instead of the built-in one.", HelpName = "FILE" };
    private readonly Option<string?> _chromium = new("--chromium") { Description = "The Chromium or Chrome that prints the PDF. [default: the first one found]", HelpName = "FILE" };
    private readonly DatasetOptions _dataset;
    private readonly ParameterOptions _parameters;

    private ReportCommand(Command command)
    {
        _dataset = new DatasetOptions(command);
        foreach (var option in new Option[] { _out, _format, _strict, _taxonomy, _chromium })
            command.Options.Add(option);
        _parameters = new ParameterOptions(command);
    }

    public static Command Create(Terminal terminal, CancellationToken cancellationToken)
    {
        var command = new Command("report", "Makes the report of a data set: report.html, report.md, report.json and the segments to act on.");
        var report = new ReportCommand(command);
        command.SetAction(parsed => (int)report.Run(parsed, terminal, cancellationToken));
        return command;
    }

    private ExitCode Run(ParseResult parsed, Terminal terminal, CancellationToken cancellationToken)
    {
        var parameters = _parameters.Resolve(parsed);
        var options = _dataset.Warehouse(parsed);
        var formats = ReportFormats.Parse(parsed.GetRequiredValue(_format));
        var taxonomy = parsed.GetValue(_taxonomy) is { } file ? Taxonomy.Load(file) : Taxonomy.Default;
        var quiet = _dataset.IsQuiet(parsed);

        using var output = OutputFolder.Begin(parsed.GetRequiredValue(_out), _dataset.Folder(parsed));
        var analysis = ProgressDisplay.Run(terminal, quiet, progress =>
        {
            var request = new LoadRequest(_dataset.Folder(parsed), options, Path.Combine(output.Aside, "rejected"), parameters.AsOf, IncludeCommentText: false);
            using var dataset = DatasetLoader.Load(request, progress.Loading, cancellationToken);
            var result = Analyzer.Run(dataset, parameters, taxonomy, progress.Steps, cancellationToken);
            progress.Steps.Report("Writing the report");
            using var connection = dataset.Warehouse.Connect();
            var versions = ReportVersions.Of((string)connection.Scalar("select version()", cancellationToken)!);
            ReportWriter.Write(result, new ReportRequest(formats, versions, parsed.GetValue(_chromium)), output.Aside, cancellationToken);
            return result;
        });
        cancellationToken.ThrowIfCancellationRequested();
        output.Publish();

        if (!quiet)
        {
            Summary.Sources(terminal.Output, analysis.Dataset.Sources);
            Summary.Audit(terminal.Output, analysis.Audit);
            Summary.WhereItIs(terminal.Output, output.Target, formats, analysis);
        }

        return Strictness.Check(parsed.GetValue(_strict), analysis.Audit, terminal);
    }
}
