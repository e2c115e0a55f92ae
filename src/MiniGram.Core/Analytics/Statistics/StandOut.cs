namespace MiniGram.Analytics.Statistics;

/// <summary>The one item that may be called the highest.</summary>
internal static class StandOut
{
    /// <summary>The item whose whole interval lies above every other item's, or null when there is none, or only one item with an interval.</summary>
    public static ItemResult? Highest(IReadOnlyList<ItemResult> items)
    {
        var known = items.Where(item => item.Low is not null && item.High is not null).OrderByDescending(item => item.Low).ToArray();
        return known.Length > 1 && known[0].Low > known.Skip(1).Max(item => item.High) ? known[0] : null;
    }
}
