using MiniGram.Analytics.Evidence;

namespace MiniGram.Analytics.Statistics;

/// <summary>
/// Whether an account lives on likes by suspected bots. Where few people like, a large share is by bots though they like no more than anywhere; so bots must
/// also like its photos more than authors usually see. The larger p of both counts.
/// </summary>
internal static class BoostedAuthors
{
    /// <summary>One for each author with a like, in the sample's order.</summary>
    public static IReadOnlyList<BoostedAuthor> Judge(AuthorSample authors)
    {
        var rate = BotLikeRate.Of(authors);
        var liked = Enumerable.Range(0, authors.Likes.Length).Where(i => authors.Likes[i] > 0);
        BoostedAuthor[] both = [.. liked.Zip(BoostedTest.Run(authors), (i, share) => new BoostedAuthor(
            share,
            rate?.PerPhoto * authors.Photos[i],
            share.P is { } p && rate is not null ? Math.Max(p, rate.AtLeast(authors.BotLikes[i], authors.Photos[i])) : null,
            null))];
        var adjusted = BenjaminiHochberg.Adjust([.. both.Select(author => author.P)]);
        return [.. both.Select((author, i) => author with { PAdjusted = adjusted[i] })];
    }

    /// <summary>The same with what was inferred taken back.</summary>
    public static IReadOnlyList<BoostedAuthor> Untested(IReadOnlyList<BoostedAuthor> authors) =>
        [.. authors.Select(author => author with { Share = author.Share with { P = null, PAdjusted = null }, P = null, PAdjusted = null })];
}
