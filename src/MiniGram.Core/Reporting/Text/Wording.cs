using MiniGram.Analytics.Findings;
using MiniGram.Warehouse;

namespace MiniGram.Reporting.Text;

/// <summary>The words for what the analysis holds as values.</summary>
internal static class Wording
{
    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Significant => "significant",
        Verdict.NotSignificant => "not significant",
        Verdict.Underpowered => "underpowered",
        _ => "descriptive",
    };

    public static string Of(AuditSeverity severity) => severity == AuditSeverity.Error ? "error" : "warning";

    /// <param name="weekday">ISO, 1 is Monday.</param>
    public static string Weekday(int weekday) => Weekdays[weekday - 1];

    /// <param name="month">1 to 12.</param>
    public static string Month(int month) => Months[month - 1];

    /// <param name="key">Month × 100 + day.</param>
    public static string Day(int key) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{key % 100} {Month(key / 100)}");

    public static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
