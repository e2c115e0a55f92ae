using MiniGram.Reporting.Text;

namespace MiniGram.Reporting.Generation;

/// <summary>Passed or failed; the sign before the word differs, not only the colour.</summary>
internal static class ResultMark
{
    public static Markup Of(bool passed, string? words = null) => Text.Html.Of($"<span class=\"severity {(passed ? "passed" : "error")}\">{words ?? (passed ? "Passed" : "Failed")}</span>");
}
