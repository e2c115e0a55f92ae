using MiniGram.Analytics.Findings;
using MiniGram.Reporting.Text;

namespace MiniGram.Reporting.Html;

/// <summary>A verdict as a badge; shape, border and word differ, not only the colour.</summary>
internal static class VerdictBadge
{
    public static Markup Of(Verdict verdict) => Text.Html.Of(
        $"<span class=\"verdict {Wording.Of(verdict).Replace(' ', '-')}\"><svg viewBox=\"0 0 20 16\" aria-hidden=\"true\">{Shape(verdict)}</svg>{Wording.Capitalised(Wording.Of(verdict))}</span>");

    private static Markup Shape(Verdict verdict) => new(verdict switch
    {
        Verdict.Significant => "<path d=\"M3 2v12M8 8h11\"/><circle cx=\"13.5\" cy=\"8\" r=\"3\"/>",
        Verdict.NotSignificant => "<path d=\"M10 2v12M2 8h15\"/><circle cx=\"9\" cy=\"8\" r=\"3\"/>",
        Verdict.Underpowered => "<path d=\"M10 2v12\"/><path d=\"M1 8h18\" stroke-dasharray=\"2 3\"/><circle cx=\"10\" cy=\"8\" r=\"3\"/>",
        _ => "<path d=\"M4 14V9M10 14V3M16 14V6\"/>",
    });
}
