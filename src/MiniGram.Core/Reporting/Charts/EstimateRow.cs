namespace MiniGram.Reporting.Charts;

/// <param name="Label">A name, already cut to what is shown.</param>
/// <param name="Estimate">The dot.</param>
/// <param name="Low">Lower end of the 95 % interval, or null.</param>
/// <param name="High">Upper end, or null.</param>
/// <param name="Sure">Whether it differs from the reference beyond chance, after correction.</param>
/// <param name="Shown">The estimate as text.</param>
/// <param name="Tip">The whole of it in words, for the pointer.</param>
internal sealed record EstimateRow(string Label, double Estimate, double? Low, double? High, bool Sure, string Shown, string Tip);
