using System.Globalization;

namespace MiniGram.Cli.Commands;

/// <summary>A whole number on the command line.</summary>
internal static class WholeNumber
{
    /// <summary>Null where the option isn't given; what is no number within the bounds is added to <paramref name="problems"/>, and null too.</summary>
    public static long? Parse(string option, string? text, long least, long most, List<string> problems)
    {
        if (text is null)
            return null;
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        var bounds = string.Create(CultureInfo.InvariantCulture, $"from {least} to {most}");
        problems.Add($"{option}: '{Terminal.Printable(text)}' is not a whole number {bounds}.");
        return null;
    }
}
