using System.CommandLine;
using MiniGram.Cli.Generation;
using MiniGram.Cli.Transfer;
using MiniGram.Platform.Transfer;
using MiniGram.Reporting.Output;
using MiniGram.Warehouse.Export;

namespace MiniGram.Cli.Commands;

/// <summary><c>minigram export</c>: the seven tables of the platform's database as files.</summary>
internal sealed class ExportCommand
{
    private readonly Option<string> _database = new("--database") { Description = "An SQLite file, the data folder of serve, or \"Host=…\" for PostgreSQL.", HelpName = "DATABASE", Required = true };
    private readonly Option<string> _out = new("--out") { Description = "The folder for the files. An earlier export there is replaced in one step.", HelpName = "FOLDER", Required = true };
    private readonly Option<string> _format = new("--format") { Description = "csv, csv.gz, parquet or duckdb.", HelpName = "FORMAT", DefaultValueFactory = _ => "csv" };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Print problems only." };

    private ExportCommand(Command command)
    {
        foreach (var option in new Option[] { _database, _out, _format, _quiet })
            command.Options.Add(option);
    }

    public static Command Create(Terminal terminal, CancellationToken cancellationToken)
    {
        var command = new Command("export", "Writes the seven tables of the platform's database as they are at one moment, for a report or another program.");
        var export = new ExportCommand(command);
        command.SetAction(parsed => (int)export.Run(parsed, terminal, cancellationToken));
        return command;
    }

    private ExitCode Run(ParseResult parsed, Terminal terminal, CancellationToken cancellationToken)
    {
        var problems = new List<string>();
        var format = ExportFormats.Parse(parsed.GetRequiredValue(_format), problems);
        var address = parsed.GetRequiredValue(_database);
        if (DatabaseAddress.Missing(address) is { } missing)
            problems.Add(missing);
        if (problems.Count > 0)
            throw new CliException(problems);

        var quiet = parsed.GetValue(_quiet);
        using var output = OutputFolder.Begin(OutputKind.Export, parsed.GetRequiredValue(_out), dataFolder: null);
        var rows = ProgressDisplay.Run(terminal, quiet, progress =>
        {
            var copied = DatabaseUse.With(address, async database =>
            {
                await database.MigrateAsync(cancellationToken);
                await using var source = await DatabaseRows.OpenAsync(database, cancellationToken);
                using var sink = DatasetExport.Begin(output.Aside, new ExportOptions(format, ExportOptions.UsualRowGroupSize));
                var tables = DatasetCopy.Run(source, sink, progress.Steps, cancellationToken);
                sink.Finish();
                return tables;
            });
            cancellationToken.ThrowIfCancellationRequested();
            output.Publish();
            return copied;
        });
        if (!quiet)
            terminal.Output.WriteLine($"Exported {string.Join(", ", rows.Select(table => $"{table.Rows:N0} {table.Table}"))} to {Terminal.Printable(output.Target)}");
        return ExitCode.Success;
    }
}
