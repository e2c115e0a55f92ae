using System.CommandLine;
using MiniGram.Platform.Backups;

namespace MiniGram.Cli.Commands;

/// <summary><c>minigram restore</c>: a backup into a new data folder.</summary>
internal static class RestoreCommand
{
    public static Command Create(Terminal terminal, CancellationToken cancellationToken)
    {
        var command = new Command("restore", "Brings a backup back into a new data folder, after every file of it was found whole.");
        var settings = new SettingOptions(command, "data");
        var file = new Option<string>("--from") { Description = "A file that 'minigram backup' made.", HelpName = "FILE", Required = true };
        command.Options.Add(file);
        command.SetAction(parsed =>
        {
            var site = settings.Resolve(parsed);
            var back = SiteRestore.Read(parsed.GetRequiredValue(file), site.Data, cancellationToken);
            terminal.Output.WriteLine($"Brought back and checked: the database and {back.Photos:N0} pictures. 'minigram serve --data {site.Data}' runs the site.");
            if (back.Missing > 0)
                terminal.Output.WriteLine($"{back.Missing:N0} pictures were not in the backup.");
        });
        return command;
    }
}
