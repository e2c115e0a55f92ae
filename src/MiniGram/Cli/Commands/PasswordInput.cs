using Spectre.Console;

namespace MiniGram.Cli.Commands;

/// <summary>Reads a password: from standard input, or asks for it where a person sits. Never from an argument, which others on the machine can see.</summary>
internal static class PasswordInput
{
    public static string Read(Terminal terminal)
    {
        if (terminal.IsInputTyped && terminal.Progress is { } console)
        {
            var password = console.Prompt(new TextPrompt<string>("Password:").Secret());
            return console.Prompt(new TextPrompt<string>("Once more:").Secret()) == password
                ? password
                : throw new CliException(["The two passwords differ. Nothing was changed."]);
        }

        return terminal.Input.ReadLine() is { Length: > 0 } line
            ? line
            : throw new CliException(["A password was expected on standard input, as one line; nothing came."]);
    }
}
