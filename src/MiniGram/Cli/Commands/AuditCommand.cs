using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using MiniGram.Analytics;
using MiniGram.Cli.Parameters;
using MiniGram.Warehouse;

namespace MiniGram.Cli.Commands;

/// <summary><c>minigram audit</c>: what is wrong with the data, and nothing else.</summary>
internal sealed class AuditCommand
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Default,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    private readonly Option<string> _format = new("--format") { Description = "text or json.", HelpName = "FORMAT", DefaultValueFactory = _ => "text" };
    private readonly Option<bool> _strict = new("--strict") { Description = "Exit with 2 when the audit has an error." };
    private readonly Option<string?> _rejected = new("--rejected") { Description = "A new or empty folder for the rejected rows, a file a table. [default: they are only counted]", HelpName = "FOLDER" };
    private readonly DatasetOptions _dataset;
    private readonly ParameterOptions _parameters;

    private AuditCommand(Command command)
    {
        _dataset = new DatasetOptions(command);
        foreach (var option in new Option[] { _format, _strict, _rejected })
            command.Options.Add(option);
        _parameters = new ParameterOptions(command);
    }

    public static Command Create(Terminal terminal, CancellationToken cancellationToken)
    {
        var command = new Command("audit", "Says what is wrong with a data set: unreadable values, duplicates, missing parents, rows before their parent, definitions that tell nobody apart.");
        var audit = new AuditCommand(command);
        command.SetAction(parsed => (int)audit.Run(parsed, terminal, cancellationToken));
        return command;
    }

    private ExitCode Run(ParseResult parsed, Terminal terminal, CancellationToken cancellationToken)
    {
        var problems = new List<string>();
        var format = parsed.GetRequiredValue(_format);
        if (format is not ("text" or "json"))
            problems.Add($"--format: '{Terminal.Printable(format)}' is neither text nor json.");
        var parameters = _parameters.Resolve(parsed, problems);
        var options = _dataset.Warehouse(parsed, problems);
        var rejected = parsed.GetValue(_rejected);
        if (rejected is not null && (File.Exists(rejected) || (Directory.Exists(rejected) && Directory.EnumerateFileSystemEntries(rejected).Any())))
            problems.Add($"--rejected: '{rejected}' is a file or holds something already; give a new or empty folder.");
        if (problems.Count > 0)
            throw new CliException([.. problems, .. _dataset.FolderProblems(parsed)]);

        LoadedDataset? loaded = null;
        try
        {
            var audit = ProgressDisplay.Run(terminal, _dataset.IsQuiet(parsed), progress =>
            {
                loaded = DatasetLoader.Load(new LoadRequest(_dataset.Folder(parsed), options, rejected, parameters.AsOf, IncludeCommentText: false), progress.Loading, cancellationToken);
                progress.Steps.Report("Checking the definitions");
                return Analyzer.Audit(loaded, parameters, cancellationToken);
            });
            Print(parsed, terminal, format, loaded!, audit);
            return Strictness.Check(parsed.GetValue(_strict), audit, terminal);
        }
        finally
        {
            loaded?.Dispose();
        }
    }

    private void Print(ParseResult parsed, Terminal terminal, string format, LoadedDataset dataset, IReadOnlyList<AuditEntry> audit)
    {
        if (format == "json")
        {
            terminal.Output.WriteLine(JsonSerializer.Serialize(new { dataset.Name, dataset.Sha256, dataset.First, dataset.Last, dataset.AsOf, dataset.Sources, Audit = audit }, Json));
            return;
        }

        if (!_dataset.IsQuiet(parsed))
            Summary.Sources(terminal.Output, dataset.Sources);
        Summary.Audit(terminal.Output, audit);
    }
}
