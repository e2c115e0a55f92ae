namespace MiniGram.Reporting.Charts;

/// <param name="Mark">How the mark looks.</param>
/// <param name="Text">What it means.</param>
internal sealed record LegendEntry(Mark Mark, string Text);
