namespace MiniGram.Reporting.Charts;

/// <param name="Label">A name, already cut to what is shown.</param>
/// <param name="Value">May be negative.</param>
/// <param name="Shown">The value as text.</param>
/// <param name="Tip">The whole of it in words, for the pointer.</param>
/// <param name="Mark">How it looks.</param>
internal sealed record Row(string Label, double Value, string Shown, string Tip, Mark Mark = Mark.Main);
