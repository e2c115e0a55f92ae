namespace MiniGram.Analytics.Statistics;

/// <summary>The step-up correction that keeps the expected share of false claims among the claims (Y. Benjamini and Y. Hochberg, J. R. Statist. Soc. B 57, 1995, 289–300).</summary>
internal static class BenjaminiHochberg
{
    /// <summary>The adjusted p-values in the order given; null where nothing was tested, which then does not count.</summary>
    public static double?[] Adjust(IReadOnlyList<double?> p)
    {
        var order = Enumerable.Range(0, p.Count).Where(i => p[i] is not null).OrderBy(i => p[i]!.Value).ToArray();
        var adjusted = new double?[p.Count];
        var smallest = 1.0;
        for (var rank = order.Length; rank > 0; rank--)
        {
            smallest = Math.Min(smallest, p[order[rank - 1]]!.Value * ((double)order.Length / rank));
            adjusted[order[rank - 1]] = smallest;
        }

        return adjusted;
    }

    /// <summary>The items with their p-values adjusted among each other.</summary>
    public static IReadOnlyList<ItemResult> Adjust(IReadOnlyList<ItemResult> items)
    {
        var adjusted = Adjust([.. items.Select(item => item.P)]);
        return [.. items.Select((item, i) => item with { PAdjusted = adjusted[i] })];
    }
}
