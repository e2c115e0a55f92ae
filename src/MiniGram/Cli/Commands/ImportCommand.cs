using System.CommandLine;
using MiniGram.Cli.Transfer;
using MiniGram.Platform.Suspicion;
using MiniGram.Platform.Transfer;
using MiniGram.Warehouse;

namespace MiniGram.Cli.Commands;

/// <summary><c>minigram import</c>: a data set of the seven tables into the platform's database.</summary>
internal sealed class ImportCommand
{
    private readonly Option<string> _into = new("--into") { Description = "An empty database: an SQLite file, the data folder of serve, or \"Host=…\" for PostgreSQL.", HelpName = "DATABASE", Required = true };
    private readonly Option<bool> _strict = new("--strict") { Description = "Import nothing and exit with 2 when the audit has an error." };
    private readonly DatasetOptions _dataset;
    private readonly SettingOptions _settings;

    private ImportCommand(Command command)
    {
        _dataset = new DatasetOptions(command, _into);
        command.Options.Add(_strict);
        _settings = new SettingOptions(command, "bot-like-share");
    }

    public static Command Create(Terminal terminal, CancellationToken cancellationToken)
    {
        var command = new Command("import", "Brings a data set of the seven tables into the platform's database, all of it or nothing, after the same audit as for a report.");
        var import = new ImportCommand(command);
        command.SetAction(parsed => (int)import.Run(parsed, terminal, cancellationToken));
        return command;
    }

    private ExitCode Run(ParseResult parsed, Terminal terminal, CancellationToken cancellationToken)
    {
        var problems = new List<string>();
        var options = _dataset.Warehouse(parsed, problems);
        if (problems.Count > 0)
            throw new CliException(problems);
        var share = _settings.Resolve(parsed).BotLikeShare;
        var quiet = _dataset.IsQuiet(parsed);
        LoadedDataset? loaded = null;
        try
        {
            var result = ProgressDisplay.Run(terminal, quiet, progress =>
            {
                loaded = DatasetLoader.Load(new LoadRequest(_dataset.Folder(parsed), options, RejectedFolder: null, AsOf: null, IncludeCommentText: true), progress.Loading, cancellationToken);
                return parsed.GetValue(_strict) && loaded.Audit.Any(entry => entry.Severity == AuditSeverity.Error) ? null : Import(parsed, new CountingRows(loaded), share, progress, cancellationToken);
            });
            if (!quiet)
            {
                Summary.Sources(terminal.Output, loaded!.Sources);
                Summary.Audit(terminal.Output, loaded.Audit);
                if (result is not null)
                    Print(terminal.Output, result);
            }

            return Strictness.Check(parsed.GetValue(_strict), loaded!.Audit, terminal);
        }
        finally
        {
            loaded?.Dispose();
        }
    }

    private ImportResult Import(ParseResult parsed, CountingRows rows, decimal? share, ProgressDisplay progress, CancellationToken cancellationToken) =>
        DatabaseUse.Filling(parsed.GetRequiredValue(_into), async database =>
        {
            var result = await DatasetImport.RunAsync(database, rows, progress.Steps, cancellationToken);
            await new SuspectedAccounts(database).RefreshAsync(share, CancellationToken.None); // All is in: what is suspected of it can't stop it any more.
            return result;
        });

    private static void Print(TextWriter output, ImportResult result)
    {
        output.WriteLine($"Imported: {string.Join(", ", result.Rows.Select(table => $"{table.Rows:N0} {table.Table}"))}.");
        output.WriteLine("Their accounts have no password: nobody can sign in to them until one is set.");
        if (result.SharedNames > 0)
            output.WriteLine($"{result.SharedNames:N0} accounts have a name that an earlier one has; only the first of a name is found by it.");
        if (result.TagsWithoutPage > 0)
            output.WriteLine($"{result.TagsWithoutPage:N0} tags can't be written with a #, such as those with a blank, and have no page.");
    }
}
