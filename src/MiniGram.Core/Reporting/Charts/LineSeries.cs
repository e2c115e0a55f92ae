namespace MiniGram.Reporting.Charts;

/// <param name="Name">In the legend and for the pointer.</param>
/// <param name="Values">One a month; null leaves a gap.</param>
/// <param name="Mark">How it looks.</param>
internal sealed record LineSeries(string Name, IReadOnlyList<double?> Values, Mark Mark);
