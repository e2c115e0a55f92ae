using System.CommandLine;
using MiniGram.Analytics.Themes;

namespace MiniGram.Cli.Commands;

/// <summary><c>minigram taxonomy</c>: which tags belong to which theme, to change and hand back.</summary>
internal static class TaxonomyCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("taxonomy", "Prints which tags belong to which theme, as the YAML that 'report --taxonomy' reads.");
        command.SetAction(_ =>
        {
            terminal.Output.Write(Taxonomy.DefaultText);
            return (int)ExitCode.Success;
        });
        return command;
    }
}
