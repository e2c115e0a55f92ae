namespace MiniGram.Platform.Finding;

/// <summary>
/// The tags of the newest photos that are for everyone, with what these got: rising tags are chosen out of them. The same for all viewers, so that a site may keep one for a minute;
/// <see cref="ExploreService"/> takes out for each viewer whom they should not meet there.
/// </summary>
public sealed class RisingPool
{
    private readonly HashSet<long> _authors;
    private readonly List<TagUse> _uses;

    internal RisingPool(IReadOnlyList<RisingRow> rows, long now)
    {
        _authors = [.. rows.Select(row => row.UserId)];
        _uses = [.. rows
            .SelectMany(row => row.TagsText.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(tag => (Tag: tag, row.UserId, Score: Rising.Score(row, now))))
            .GroupBy(use => use.Tag, StringComparer.Ordinal)
            .Select(uses => new TagUse(uses.Key, [.. uses.GroupBy(use => use.UserId).Select(by => new AuthorUse(by.Key, by.Count(), by.Sum(use => use.Score)))]))];
    }

    /// <summary>The best tags of photos that are not by some authors; a tag needs two authors, so that no one lifts one alone.</summary>
    internal IReadOnlyList<string> Tags(HashSet<long> without, int count)
    {
        if (!without.Overlaps(_authors))
            without = [];
        return [.. _uses
            .Select(use => (use.Name, By: without.Count == 0 ? use.By : [.. use.By.Where(by => !without.Contains(by.Author))]))
            .Where(use => use.By.Count > 1)
            .Select(use => (use.Name, Score: use.By.Sum(by => by.Score), Photos: use.By.Sum(by => by.Photos)))
            .OrderByDescending(use => use.Score).ThenByDescending(use => use.Photos).ThenBy(use => use.Name, StringComparer.Ordinal)
            .Take(count).Select(use => use.Name)];
    }

    private sealed record TagUse(string Name, IReadOnlyList<AuthorUse> By);

    private sealed record AuthorUse(long Author, int Photos, double Score);
}
