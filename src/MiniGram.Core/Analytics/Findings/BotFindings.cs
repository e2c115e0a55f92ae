using System.Globalization;
using MiniGram.Analytics.Figures;
using MiniGram.Analytics.Statistics;

namespace MiniGram.Analytics.Findings;

/// <summary>What suspected bots do: three headlines, their share of likes, and accounts that live on them.</summary>
internal static class BotFindings
{
    private const int MostAccounts = 10;

    public static IEnumerable<Finding> Write(FindingContext context)
    {
        var bots = context.Figures.Bots;
        (string Name, CalendarKey Key, IReadOnlyList<KeyCount> Counts)[] scans =
        [
            ("month", CalendarKey.Month, bots.ByMonth),
            ("weekday", CalendarKey.Weekday, bots.ByWeekday),
            ("hour", CalendarKey.Hour, bots.ByHour),
        ];
        foreach (var (name, key, counts) in scans)
        {
            if (context.Headline($"bots.by_{name}") is { } headline)
                yield return Calendar(context, headline, key, counts);
        }

        if (!context.Definitions.SuspectedBots)
            yield break;
        yield return LikeShare(context);
        if (bots.MeanSharePerPhoto is not null)
            yield return SharePerPhoto(context);
        yield return Boosted(context);
        foreach (var account in Accounts(context))
            yield return account;
    }

    private static Finding Calendar(FindingContext context, HeadlineTest headline, CalendarKey key, IReadOnlyList<KeyCount> counts)
    {
        var quick = context.Figures.Quick;
        if (!context.Definitions.SuspectedBots)
        {
            return FindingDraft.NotApplied(
                headline.Id,
                FindingArea.Bots,
                $"Likes by suspected bots are not compared by {key.Name}, since the definition does not discriminate here: {Words.Count(quick.SuspectedBots)} of {Words.Count(quick.Users, "user", "users")} meet it.",
                quick.SuspectedBots,
                quick.Users,
                context.Sql.Statement("select count(*) from users where id in (select user_id from suspected_bots)"));
        }

        var expectation = key == CalendarKey.Month ? "what the trend would give" : "an even spread";
        var claim = new CalendarClaim("Likes by suspected bots", key, counts, expectation);
        return FindingDraft.Calendar(
            FindingArea.Bots,
            claim,
            headline,
            told => CalendarSql.Of(context.Sql, key, "select created_at from likes where user_id in (select user_id from suspected_bots)", told, context.Evidence.BotLikes, wholeYears: true));
    }

    private static Finding LikeShare(FindingContext context)
    {
        var quick = context.OtherFigures.Quick.Likes > context.Figures.Quick.Likes ? context.OtherFigures.Quick : context.Figures.Quick;
        return FindingDraft.Descriptive(
            "quick.bot_like_share",
            FindingArea.Bots,
            $"Suspected bots gave {Words.Share(context.Figures.Quick.BotLikeShare)} of all likes.",
            context.Figures.Quick.BotLikeShare,
            quick.Likes,
            context.Sql.Statement("select 1.0 * count(*) filter (where user_id in (select user_id from suspected_bots)) / nullif(count(*), 0)\nfrom likes")) with
        {
            Unit = EstimateUnit.Share,
        };
    }

    private static Finding SharePerPhoto(FindingContext context)
    {
        var bots = context.Figures.Bots;
        var (byBots, likes) = (bots.MeanBotLikesPerPhoto ?? 0, bots.MeanBotLikesPerPhoto + bots.MeanUserLikesPerPhoto ?? 0);
        return FindingDraft.Descriptive(
            "bots.mean_share_per_photo",
            FindingArea.Bots,
            $"The mean over photos with likes of the share that suspected bots gave is {Words.Share(bots.MeanSharePerPhoto)}; of all their likes taken together it is {Words.Share(byBots / likes)}, {Words.Number(byBots)} of {Words.Number(likes)} a photo.",
            bots.MeanSharePerPhoto,
            (long)Math.Round(Math.Max(context.Figures.Quick.Likes, context.OtherFigures.Quick.Likes) / likes),
            context.Sql.Statement("""
                select avg(share)
                from (
                    select 1.0 * count(*) filter (where user_id in (select user_id from suspected_bots)) / count(*) as share
                    from likes
                    group by photo_id
                ) as liked
                """),
            "In the mean a photo with two likes counts as much as one with a hundred: where few people like, the share of bots is large.") with
        {
            Unit = EstimateUnit.Share,
        };
    }

    private static Finding Boosted(FindingContext context)
    {
        var share = Words.Share((double)context.Parameters.BoostedShare);
        var (boosted, proven) = (context.Figures.Bots.Boosted.Count, context.Figures.Bots.Boosted.Count(Significant));
        var claim = boosted == 0
            ? $"No account got {share} or more of its likes from suspected bots."
            : $"{Words.Count(boosted, "account", "accounts")} got at least {share} of their likes from suspected bots; {Explained(boosted, proven)}.";
        return FindingDraft.Descriptive(
            "bots.boosted",
            FindingArea.Bots,
            claim,
            boosted,
            context.Figures.Quick.Users,
            BotSql.Boosted(context.Sql, context.Parameters),
            boosted == 0 ? null : "An account can be liked by bots without knowing of it.");
    }

    private static string Explained(int boosted, int proven) => proven switch
    {
        0 => boosted == 1 ? "chance, or few likes by people, explains it" : "chance, or few likes by people, explains it for all of them",
        _ when proven == boosted => "neither chance nor few likes by people explains it",
        _ => $"chance, or few likes by people, explains it for all but {Words.Count(proven)} of them",
    };

    private static IEnumerable<Finding> Accounts(FindingContext context) =>
        context.Figures.Bots.Boosted
            .Where(Significant)
            .OrderByDescending(account => account.BotLikes)
            .ThenBy(account => account.Username, StringComparer.Ordinal)
            .Take(MostAccounts)
            .Select((account, index) =>
            {
                var author = context.Results.Boosted.First(author => (author.Share.Key, author.Share.N, author.Share.Estimate) == (account.Username, account.Likes, account.Share));
                return FindingDraft.Item(
                    string.Create(CultureInfo.InvariantCulture, $"bots.boosted.{index + 1}"),
                    FindingArea.Bots,
                    $"{Words.Share(account.Share)} of the likes of {SafeText.Name(account.Username)} are by suspected bots: {Words.Count(account.BotLikes)} of {Words.Count(account.Likes)}{Words.Interval(author.Share.Low, author.Share.High, Words.Share)}, where as many photos usually get {Words.Number(account.ExpectedBotLikes)}.",
                    "binomial test against the bot share among all non-influencers' likes, and negative binomial test of bot likes against those of as many photos",
                    author.Share with { P = author.P, PAdjusted = author.PAdjusted },
                    $"share of the likes of {SafeText.Name(account.Username)} that are by suspected bots",
                    EstimateUnit.Share,
                    BotSql.Account(context.Sql, account),
                    "An account can be liked by bots without knowing of it.");
            });

    private static bool Significant(BoostedAccount account) => account.PAdjustedBoth < Verdicts.Level;
}
