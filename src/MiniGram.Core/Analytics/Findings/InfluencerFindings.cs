using MiniGram.Analytics.Figures;
using MiniGram.Analytics.Statistics;

namespace MiniGram.Analytics.Findings;

/// <summary>Influencers against all others: three headlines, the most followed, and the tags of both.</summary>
internal static class InfluencerFindings
{
    private const int Named = 3;

    public static IEnumerable<Finding> Write(FindingContext context)
    {
        var activity = context.Figures.Influencers.Activity;
        if (context.Headline("influencers.activity") is { } events)
            yield return Means(context, events, "activity", "events each", activity.Influencers.MeanActivity, activity.OthersWithoutBots.MeanActivity, $"; a day since they registered it is {Words.Number(activity.Influencers.MeanRate)} against {Words.Number(activity.OthersWithoutBots.MeanRate)}");
        if (context.Headline("influencers.rate") is { } rate)
            yield return Means(context, rate, "rate", "events a day", activity.Influencers.MeanRate, activity.OthersWithoutBots.MeanRate, "");
        if (context.Headline("influencers.pairs") is { } pairs)
            yield return Pairs(context, pairs);
        if (MostFollowed(context) is { } most)
            yield return most;
        if (context.Definitions.Influencers)
            yield return SharedTags(context);
    }

    private static Finding Means(FindingContext context, HeadlineTest headline, string column, string unit, double? influencers, double? others, string beside)
    {
        if (!context.Definitions.Influencers)
            return NotApplied(context, headline, column == "activity" ? "Influencers' activity is not compared with that of others" : "Influencers' activity a day is not compared with that of others");
        var means = $"{Words.Number(influencers)} against {Words.Number(others)} {unit}";
        var active = column == "activity" ? "in all" : "a day";
        var claim = Verdicts.Of(headline) switch
        {
            Verdict.Significant when headline.Result.Estimate is { } ratio =>
                $"Influencers are {Words.Percent(ratio)} {(ratio > 1 ? "more" : "less")} active {active} than other people{Words.ChangeInterval(headline.Result.Low - 1, headline.Result.High - 1)}: {means}{beside}.",
            Verdict.Significant => $"Influencers and other people differ in activity {active}: {means}{beside}.",
            Verdict.NotSignificant => $"Influencers and other people are alike in activity {active}: {means}, a difference that chance alone would give.",
            Verdict.Underpowered => $"Too few influencers or others to compare their activity: {means}.",
            _ => $"Influencers' activity is not compared with that of others: {means}.",
        };
        return FindingDraft.Headline(
            FindingArea.Influencers,
            claim,
            headline,
            null,
            $"mean {unit.Replace(" each", "", StringComparison.Ordinal)} of a user, influencers ÷ others who are not suspected bots",
            EstimateUnit.Ratio,
            InfluencerSql.MeanRatio(context.Sql, column),
            context.Figures.Quick.SuspectedBots is > 0 and var bots ? $"{Words.Count(bots, "suspected bot is", "suspected bots are")} left out of those that influencers are compared with." : null);
    }

    private static Finding Pairs(FindingContext context, HeadlineTest headline)
    {
        if (!context.Definitions.Influencers)
            return NotApplied(context, headline, "What is given to influencers and to others is not compared");
        var result = headline.Result;
        return FindingDraft.Headline(
            FindingArea.Influencers,
            Word(headline, context.Figures.Influencers.Pairs),
            headline,
            null,
            "mean engagement of a pair of user and author, influencers ÷ other authors",
            EstimateUnit.Ratio,
            InfluencerSql.PairRatio(context.Sql),
            "It says how much those give who engage at all, not how many do.",
            result.Estimate is { } ratio && context.OtherFigures.Influencers.Pairs.Ratio is { } other ? context.Beside($"{Words.Ratio(ratio)} times", $"{Words.Ratio(other)} times") : null);
    }

    private static string Word(HeadlineTest headline, PairFigures pairs)
    {
        var means = $"{Words.Number(pairs.Influencers.Mean)} against {Words.Number(pairs.Others.Mean)} a pair";
        return Verdicts.Of(headline) switch
        {
            Verdict.Significant => $"Those who engage at all give influencers {Words.Ratio(headline.Result.Estimate)} times as much as they give others{Words.Interval(headline.Result.Low, headline.Result.High, Words.Ratio)}: {means}.",
            Verdict.NotSignificant => $"Those who engage at all give influencers and others alike: {means}, a difference that chance alone would give.",
            Verdict.Underpowered => $"Too few authors to compare what those who engage at all give influencers and others: {means}.",
            _ => $"What is given to influencers and to others is not compared: {means}.",
        };
    }

    private static Finding NotApplied(FindingContext context, HeadlineTest headline, string claim) => FindingDraft.NotApplied(
        headline.Id,
        FindingArea.Influencers,
        $"{claim}, since the definition of influencers does not discriminate here: {Words.Count(context.Figures.Quick.Influencers)} of {Words.Count(context.Figures.Quick.Users, "user", "users")} meet it.",
        context.Figures.Quick.Influencers,
        context.Figures.Quick.Users,
        context.Sql.Statement("select count(*) from users where id in (select user_id from influencers)"));

    private static Finding? MostFollowed(FindingContext context)
    {
        if (context.Figures.Influencers.Top is not [var first, ..] || first.Followers == 0)
            return null;
        var top = context.Figures.Influencers.Top.Take(Named).Select(user => $"{SafeText.Name(user.Username)} ({Words.Count(user.Followers)})").ToArray();
        return FindingDraft.Descriptive(
            "influencers.top",
            FindingArea.Influencers,
            $"The most followed: {Words.List(top)}.",
            first.Followers,
            context.Figures.Quick.Users,
            context.Sql.Statement("select max(followers)\nfrom (select count(*) as followers from counted_follows group by followee_id) as followed"),
            context.OtherFigures.Influencers.Top is [var other, ..] ? context.Beside(User(first), User(other)) : null);

        static string User(FollowedUser user) => $"{SafeText.Name(user.Username)} with {Words.Count(user.Followers)}";
    }

    private static Finding SharedTags(FindingContext context)
    {
        var shared = context.Figures.Influencers.TagsShared;
        var claim = shared.Count == 0
            ? "Influencers and others share none of their ten most used tags."
            : $"Influencers and others share {Words.Count(shared.Count)} of their ten most used tags: {Words.List([.. shared.Select(SafeText.Tag)])}.";
        return FindingDraft.Descriptive("influencers.tags_shared", FindingArea.Influencers, claim, shared.Count, context.Figures.Quick.PhotoTags, InfluencerSql.SharedTags(context.Sql, context.Parameters));
    }
}
