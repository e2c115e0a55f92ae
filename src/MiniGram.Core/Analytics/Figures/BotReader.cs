using System.Data.Common;
using MiniGram.Analytics.Models;
using MiniGram.Analytics.Models.Rows;

namespace MiniGram.Analytics.Figures;

/// <summary>Reads what suspected bots did, from the whole data.</summary>
internal static class BotReader
{
    public static BotFigures Read(DbConnection connection)
    {
        var calendar = connection.Rows<CalendarCount>("select * from calendar_counts where series = 'bot_likes'");
        IReadOnlyList<KeyCount> By(string period) => CalendarKeys.Of(calendar, "bot_likes", period);

        var shares = connection.Rows<PhotoBotShare>("select * from photo_bot_shares order by likes, bin");
        var photos = shares.Sum(row => row.Photos);
        var botLikes = shares.Sum(row => row.BotLikes);
        return new(
            By("year"),
            By("month"),
            By("weekday"),
            By("hour"),
            photos == 0 ? null : ExactRatio.ToDouble(shares.Sum(row => (decimal)row.BotLikes / row.Likes) / photos),
            ExactRatio.Divide(botLikes, photos),
            ExactRatio.Divide(shares.Sum(row => row.Likes * row.Photos) - botLikes, photos),
            Boosted(connection));
    }

    private static BoostedAccount[] Boosted(DbConnection connection) =>
        [.. connection
            .Rows<BoostedRow>(
                """
                select authors.username, authors.bot_likes, authors.likes
                from authors
                cross join parameters
                where authors.scope = 'all'
                    and authors.likes > 0
                    and authors.bot_likes >= parameters.boosted_share * authors.likes
                """)
            .Select(row => new BoostedAccount(row.Username, row.BotLikes, row.Likes, ExactRatio.Divide(row.BotLikes, row.Likes)!.Value, null, null, null))
            .OrderByDescending(account => account.Share).ThenBy(account => account.Username, StringComparer.Ordinal).ThenByDescending(account => account.BotLikes)];

    private sealed record BoostedRow(string Username, long BotLikes, long Likes);
}
