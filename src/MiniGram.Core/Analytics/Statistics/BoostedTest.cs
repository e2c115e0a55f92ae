using MiniGram.Analytics.Evidence;

namespace MiniGram.Analytics.Statistics;

/// <summary>Whether an account gets more of its likes from suspected bots than chance gives it.</summary>
internal static class BoostedTest
{
    /// <summary>
    /// One item for each author with a like, in the sample's order: N likes, the estimate the share by bots with Wilson's interval, P the exact upper binomial tail
    /// against the bots' share among all likes of authors who are not influencers. Corrected over all of them, not only over those with a
    /// high share, since picking those first would spoil it.
    /// </summary>
    public static IReadOnlyList<ItemResult> Run(AuthorSample authors)
    {
        var (likes, byBots) = (0L, 0L);
        for (var i = 0; i < authors.Likes.Length; i++)
        {
            if (authors.IsInfluencer[i])
                continue;
            likes += authors.Likes[i];
            byBots += authors.BotLikes[i];
        }

        var chance = likes > 0 ? (double)byBots / likes : 0;
        return BenjaminiHochberg.Adjust([.. Enumerable.Range(0, authors.Likes.Length).Where(i => authors.Likes[i] > 0).Select(i =>
        {
            var share = (double)authors.BotLikes[i] / authors.Likes[i];
            var interval = WilsonInterval.Of(share, authors.Likes[i]);
            return new ItemResult(authors.Username[i], authors.Likes[i], share, interval.Low, interval.High, chance is > 0 and < 1 ? BinomialTest.Upper(authors.BotLikes[i], authors.Likes[i], chance) : null, null);
        })]);
    }
}
