using MiniGram.Analytics.Figures;

namespace MiniGram.Analytics.Findings;

/// <summary>The quick numbers: counts of all there is.</summary>
internal static class QuickFindings
{
    public static IEnumerable<Finding> Write(FindingContext context)
    {
        var quick = context.Figures.Quick;
        yield return Count(context, "users", FindingArea.Engagement, $"{Words.Count(quick.Users, "user is", "users are")} registered{Span(context)}.", figures => figures.Users, "users");
        yield return Count(context, "follows", FindingArea.Engagement, $"Users follow each other {Words.Count(quick.Follows, "time", "times")}.", figures => figures.Follows, "counted_follows");
        yield return Count(context, "photos", FindingArea.Content, $"{Words.Count(quick.Photos, "photo was", "photos were")} posted{Per(quick.PhotosPerUser, "user")}.", figures => figures.Photos, "photos");
        yield return Count(context, "likes", FindingArea.Content, $"Photos got {Words.Count(quick.Likes, "like", "likes")}{Per(quick.LikesPerPhoto, "photo")}.", figures => figures.Likes, "counted_likes");
        yield return Count(context, "comments", FindingArea.Content, $"Photos got {Words.Count(quick.Comments, "comment", "comments")}{Per(quick.CommentsPerPhoto, "photo")}.", figures => figures.Comments, "counted_comments");
        yield return Count(context, "tags", FindingArea.Content, $"{Words.Count(quick.Tags, "tag is", "tags are")} known, and photos carry {Words.Count(quick.PhotoTags, "tag", "tags")} in all.", figures => figures.Tags, "tags");
        yield return Influencers(context);
        yield return Bots(context);
    }

    private static Finding Count(FindingContext context, string name, string area, string claim, Func<QuickFigures, long> figure, string table)
    {
        var value = figure(context.Figures.Quick);
        return FindingDraft.Descriptive(
            $"quick.{name}",
            area,
            claim,
            value,
            value,
            context.Sql.Statement($"select count(*) from {table}"),
            context.Beside(Words.Count(value), Words.Count(figure(context.OtherFigures.Quick))));
    }

    private static Finding Influencers(FindingContext context)
    {
        var quick = context.Figures.Quick;
        var share = Words.Share((double)context.Parameters.InfluencerFollowerShare);
        var claim = context.Definitions.Influencers
            ? $"{Words.Count(quick.Influencers, "user is an influencer", "users are influencers")}, followed by more than {share} of all users: {Words.Share(quick.InfluencerShare)} of {Words.Count(quick.Users)}."
            : $"The definition of influencers, followed by more than {share} of all users, does not discriminate here: {Words.Count(quick.Influencers)} of {Words.Count(quick.Users, "user", "users")} meet it, so nothing is claimed of influencers.";
        return FindingDraft.Descriptive(
            "quick.influencers",
            FindingArea.Influencers,
            claim,
            quick.Influencers,
            quick.Users,
            context.Sql.Statement("select count(*) from users where id in (select user_id from influencers)"),
            context.Beside(Words.Count(quick.Influencers), Words.Count(context.OtherFigures.Quick.Influencers)));
    }

    private static Finding Bots(FindingContext context)
    {
        var quick = context.Figures.Quick;
        var share = Words.Share((double)context.Parameters.BotLikeShare);
        var claim = context.Definitions.SuspectedBots
            ? $"{Words.Count(quick.SuspectedBots, "account is a suspected bot", "accounts are suspected bots")}, having liked at least {share} of all photos: {Words.Share(quick.BotShare)} of users."
            : $"The definition of suspected bots, at least {share} of all photos liked, does not discriminate here: {Words.Count(quick.SuspectedBots)} of {Words.Count(quick.Users, "user", "users")} meet it, so nothing is claimed of bots.";
        return FindingDraft.Descriptive(
            "quick.suspected_bots",
            FindingArea.Bots,
            claim,
            quick.SuspectedBots,
            quick.Users,
            context.Sql.Statement("select count(*) from users where id in (select user_id from suspected_bots)"),
            context.Definitions.SuspectedBots ? "A suspicion is a reason to look, not a proof: an eager person can meet the definition too." : null);
    }

    private static string Per(double? mean, string unit) => mean is null ? "" : $", {Words.Number(mean)} per {unit}";

    private static string Span(FindingContext context) => context.Dataset is { First: { } first, Last: { } last }
        ? $"; the data run from {Words.Date(first)} to {Words.Date(last)}"
        : "";
}
