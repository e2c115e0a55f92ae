using System.CommandLine;
using MiniGram.Platform.Backups;

namespace MiniGram.Cli.Commands;

/// <summary><c>minigram backup</c>: the whole site into one file, while it runs.</summary>
internal static class BackupCommand
{
    public static Command Create(Terminal terminal, CancellationToken cancellationToken)
    {
        var command = new Command("backup", "Puts a site into one tar file while it runs: database, photos and keys, as they are at one moment.");
        var settings = new SettingOptions(command, "data", "database");
        var file = new Option<string>("--out") { Description = "The tar file to make; must not be there.", HelpName = "FILE", Required = true };
        command.Options.Add(file);
        command.SetAction(parsed =>
        {
            var site = settings.Resolve(parsed);
            if (site.Database is not null)
                throw new CliException(["PostgreSQL is backed up by its own tools: 'pg_dump --format=custom' for the database first, then copy the data folder, which holds the photos and the keys."]);
            var made = SiteBackup.Write(site.Data, parsed.GetRequiredValue(file), TimeProvider.System, cancellationToken);
            terminal.Output.WriteLine($"Backed up: the database and {made.Photos:N0} pictures, {made.Bytes / 1e6:N1} MB, in '{parsed.GetRequiredValue(file)}'.");
            if (made.Missing > 0)
                terminal.Output.WriteLine($"{made.Missing:N0} pictures that the database names were not there: deleted meanwhile, or lost before.");
        });
        return command;
    }
}
