namespace MiniGram.Analytics.Statistics;

/// <summary>The step-down correction that keeps the chance of any false claim (S. Holm, Scand. J. Statist. 6, 1979, 65–70).</summary>
internal static class Holm
{
    /// <summary>The adjusted p-values in the order given; null where the test does not apply, which then does not count.</summary>
    public static double?[] Adjust(IReadOnlyList<double?> p)
    {
        var order = Enumerable.Range(0, p.Count).Where(i => p[i] is not null).OrderBy(i => p[i]!.Value).ToArray();
        var adjusted = new double?[p.Count];
        var largest = 0.0;
        for (var rank = 0; rank < order.Length; rank++)
        {
            largest = Math.Max(largest, Math.Min(1, (order.Length - rank) * p[order[rank]]!.Value));
            adjusted[order[rank]] = largest;
        }

        return adjusted;
    }
}
