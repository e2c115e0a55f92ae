using System.Globalization;

namespace MiniGram.Cli.Parameters;

/// <summary>A moment on the command line or in a configuration file.</summary>
internal static class MomentText
{
    private static readonly string[] s_formats = ["yyyy-MM-dd", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-dd HH:mm:ssK"];

    /// <summary>What it takes, in words.</summary>
    public static string Values => "a moment in UTC, such as 2025-01-01 or 2025-01-01T12:00:00Z";

    /// <summary>In UTC, which is meant where there is no offset; null when it is no moment.</summary>
    public static DateTime? Read(string text) =>
        DateTime.TryParseExact(text, s_formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment) ? moment : null;

    /// <summary>Null where the option isn't given; what is no moment is added to <paramref name="problems"/>, and null too.</summary>
    public static DateTime? Read(string option, string? text, List<string> problems)
    {
        if (text is null)
            return null;
        var moment = Read(text);
        if (moment is null)
            problems.Add($"{option}: '{Terminal.Printable(text)}' is not {Values}.");
        return moment;
    }

    /// <summary>As it is read.</summary>
    public static string Write(DateTime moment) => moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
