using MiniGram.Analytics.Evidence;

namespace MiniGram.Analytics.Statistics;

/// <summary>
/// Authors who may stand in for each other: about as many followers (up to twenty strata) and, within a stratum, about as many photos
/// (groups of about twenty), so that a popular or busy author's photos are compared with those of their like.
/// </summary>
internal static class AuthorGroups
{
    private const int AuthorsInGroup = 20;

    /// <summary>Each group lists authors as their first photo and one past their last, in the order of the sample's photos.</summary>
    public static IReadOnlyList<(int First, int End)[]> Of(PhotoSample photos, AuthorSample authors)
    {
        var blocks = new List<(int Author, int First, int End)>();
        for (var i = 0; i < photos.Author.Length; i++)
        {
            if (blocks.Count > 0 && blocks[^1].Author == photos.Author[i])
                blocks[^1] = blocks[^1] with { End = i + 1 };
            else
                blocks.Add((photos.Author[i], i, i + 1));
        }

        var strata = Math.Clamp(blocks.Count / 500, 1, 20);
        return [.. blocks
            .OrderBy(block => authors.Followers[block.Author])
            .Chunk(Math.Max(1, (blocks.Count + strata - 1) / strata))
            .SelectMany(stratum =>
            {
                var groups = Math.Max(1, stratum.Length / AuthorsInGroup);
                return stratum.OrderBy(block => block.End - block.First).Chunk((stratum.Length + groups - 1) / groups);
            })
            .Select(group => group.Select(block => (block.First, block.End)).ToArray())];
    }
}
