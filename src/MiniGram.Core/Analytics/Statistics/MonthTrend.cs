namespace MiniGram.Analytics.Statistics;

/// <summary>A trend that bends once a year: linear in the log of the rate between knots, so that steady growth is no season.</summary>
internal static class MonthTrend
{
    /// <summary>The design's rows: intercept, years since the start, and a hinge at each later year that has half a year on both sides.</summary>
    public static double[][] Columns(IReadOnlyList<MonthCell> cells)
    {
        var knots = Enumerable.Range(1, cells.Count / 12).Where(year => (12 * year) + 6 <= cells.Count).ToArray();
        return [.. Enumerable.Range(0, cells.Count).Select(i =>
        {
            var years = (i + 0.5) / 12;
            return (double[])[1, years, .. knots.Select(knot => Math.Max(0, years - knot))];
        })];
    }
}
