namespace MiniGram.Platform.Feed;

/// <summary>One page of a list.</summary>
/// <param name="Items">Its entries, in order.</param>
/// <param name="Next">Where the next page begins; null when this is the last.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, PageKey? Next);

/// <summary>Makes pages out of one row more than they show, which tells whether there is another.</summary>
internal static class Page
{
    /// <summary>People on a page.</summary>
    public const int People = 40;

    /// <summary>Photos on a page.</summary>
    public const int Photos = 24;

    public static Page<T> Of<TRow, T>(IReadOnlyList<TRow> rows, int size, Func<TRow, T> item, Func<TRow, PageKey> key)
    {
        var shown = rows.Take(size).ToList();
        return new Page<T>([.. shown.Select(item)], rows.Count > size ? key(shown[^1]) : null);
    }
}
