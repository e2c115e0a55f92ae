namespace MiniGram.Platform.Finding;

/// <summary>
/// The tags of the newest photos that are for everyone, with what these got: rising tags are chosen out of them. The same for all viewers, so that a site may keep one for a minute;
/// <see cref="ExploreService"/> takes out for each viewer whom they should not meet there.
/// </summary>
public sealed class RisingPool
{
    private readonly List<TagUse> _bestFirst;
    private readonly Dictionary<long, List<TagUse>> _byAuthor = [];

    internal RisingPool(IReadOnlyList<RisingRow> rows, long now)
    {
        _bestFirst = [.. InOrder(rows
            .SelectMany(row => row.TagsText.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(tag => (Tag: tag, row.UserId, Score: Rising.Score(row, now))))
            .GroupBy(use => use.Tag, StringComparer.Ordinal)
            .Select(uses => new TagUse(uses.Key, [.. uses.GroupBy(use => use.UserId).Select(by => new AuthorUse(by.Key, by.Count(), by.Sum(use => use.Score)))])))];
        foreach (var use in _bestFirst)
        {
            foreach (var author in use.By)
            {
                if (!_byAuthor.TryGetValue(author.Author, out var uses))
                    _byAuthor.Add(author.Author, uses = []);
                uses.Add(use);
            }
        }
    }

    /// <summary>The best tags of photos that are not by some authors; a tag needs two authors, so that no one lifts one alone.</summary>
    internal IReadOnlyList<string> Tags(HashSet<long> without, int count)
    {
        // Only the few tags that those authors have used are reckoned anew: every home page asks.
        var changed = without.SelectMany(author => _byAuthor.GetValueOrDefault(author) ?? []).ToHashSet();
        var (best, others) = (_bestFirst.Where(use => !changed.Contains(use)).Take(count), changed.Select(use => use.Without(without)).Where(use => use.By.Count > 1));
        return [.. (changed.Count == 0 ? best : InOrder(best.Concat(others))).Take(count).Select(use => use.Name)];
    }

    private static IEnumerable<TagUse> InOrder(IEnumerable<TagUse> uses) => uses
        .Where(use => use.By.Count > 1)
        .OrderByDescending(use => use.Score).ThenByDescending(use => use.Photos).ThenBy(use => use.Name, StringComparer.Ordinal);

    private sealed class TagUse(string name, List<AuthorUse> by)
    {
        public string Name => name;

        public List<AuthorUse> By => by;

        public double Score { get; } = by.Sum(use => use.Score);

        public int Photos { get; } = by.Sum(use => use.Photos);

        public TagUse Without(HashSet<long> authors) => new(name, [.. by.Where(use => !authors.Contains(use.Author))]);
    }

    private sealed record AuthorUse(long Author, int Photos, double Score);
}
