namespace MiniGram.Reporting.Charts;

/// <summary>Counts by weekday and hour, the deeper the more; the ramp begins at zero.</summary>
/// <param name="Counts">Entry 24 × (ISO weekday − 1) + hour, 168 entries.</param>
/// <param name="Unit">Such as <c>events</c>.</param>
internal sealed record HeatPlot(string? Title, IReadOnlyList<long> Counts, string Unit) : Plot(Title)
{
    /// <summary>Steps of the ramp, 0 to <see cref="Steps"/> − 1.</summary>
    public const int Steps = 7;

    /// <summary>The largest count, at least 1.</summary>
    public long Most => Math.Max(1, Counts.Count == 0 ? 1 : Counts.Max());

    public int Step(long count) => count == 0 ? 0 : 1 + (int)Math.Min(Steps - 2, count * (Steps - 1) / Most);
}
