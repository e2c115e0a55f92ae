using MiniGram.Model;
using MiniGram.Reporting.Text;

namespace MiniGram.Reporting.Generation;

/// <summary>Passed or failed; the sign before the word differs, not only the colour.</summary>
internal static class ResultMark
{
    /// <summary>Of a knob, which may also be of too little effect in so small a world to be told from none.</summary>
    public static Markup Of(KnobResult knob) => knob is { Passed: true, IsTold: false } ? Text.Html.Of($"<span class=\"severity warning\">Too few to tell</span>") : Of(knob.Passed);

    public static Markup Of(bool passed, string? words = null) => Text.Html.Of($"<span class=\"severity {(passed ? "passed" : "error")}\">{words ?? (passed ? "Passed" : "Failed")}</span>");
}
