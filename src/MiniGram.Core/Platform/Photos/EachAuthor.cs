namespace MiniGram.Platform.Photos;

/// <summary>Keeps lists from being one person's.</summary>
internal static class EachAuthor
{
    /// <summary>The same in the same order, without what goes beyond so many of one author.</summary>
    /// <param name="items">Best first.</param>
    /// <param name="authorOf">Whose one is: the number of the user.</param>
    /// <param name="most">How many of each, at least 1.</param>
    public static IEnumerable<T> AtMostOfEach<T>(this IEnumerable<T> items, Func<T, long> authorOf, int most)
    {
        var taken = new Dictionary<long, int>();
        foreach (var item in items)
        {
            var before = taken.GetValueOrDefault(authorOf(item));
            if (before >= most)
                continue;
            taken[authorOf(item)] = before + 1;
            yield return item;
        }
    }
}
