using System.Text;
using Spectre.Console;

namespace MiniGram.Cli;

/// <summary>Where the program writes.</summary>
/// <param name="Output">Results.</param>
/// <param name="Error">Problems and progress, so that results can be piped.</param>
/// <param name="Progress">Draws on <paramref name="Error"/>; null where no person watches.</param>
/// <param name="Width">Columns that help texts are wrapped at.</param>
public sealed record Terminal(TextWriter Output, TextWriter Error, IAnsiConsole? Progress, int Width)
{
    /// <summary>By which to wait.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Whether a person watches <see cref="Output"/>, so that progress beside it would be in the way.</summary>
    public bool ShowsOutput { get; init; }

    private const int Widest = 120;

    /// <summary>What is typed or piped in, such as a password.</summary>
    public TextReader Input { get; init; } = TextReader.Null;

    /// <summary>Whether a person types at <see cref="Input"/>.</summary>
    public bool IsInputTyped { get; init; }

    /// <summary>The process's own streams.</summary>
    public static Terminal OfProcess()
    {
        var console = Console.IsErrorRedirected
            ? null
            : AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        var width = Console.IsOutputRedirected || Console.WindowWidth <= 0 ? Widest : Math.Clamp(Console.WindowWidth, 40, Widest);
        return new(StandardOutput(), Console.Error, console, width) { ShowsOutput = !Console.IsOutputRedirected, Input = Console.In, IsInputTyped = !Console.IsInputRedirected };
    }

    // Windows has no broken pipes to notice, and its console wants its own encoding.
    private static TextWriter StandardOutput() => OperatingSystem.IsWindows()
        ? Console.Out
        : new StreamWriter(new OutputStream(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = !Console.IsOutputRedirected };

    /// <summary>
    /// Data from outside must not move the cursor or change colours: control characters become their picture, as ␛ for escape. The isolates that
    /// sentences set around names from right to left are left out: few terminals know them.
    /// </summary>
    public static string Printable(string text) => string.Concat(text.Where(c => c is not ('\u2068' or '\u2069')).Select(c => c switch
    {
        < ' ' => (char)(0x2400 + c),
        '\u007f' => '\u2421',
        >= '\u0080' and <= '\u009f' => '\ufffd',
        '\u061c' or '\u200e' or '\u200f' or '\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e') or '\u2066' or '\u2067' or '\ufffe' or '\uffff' => '\ufffd',
        _ => c,
    }));
}
