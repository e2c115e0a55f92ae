using MiniGram.Analytics;
using MiniGram.Reporting.Text;

namespace MiniGram.Reporting;

/// <summary>The parameters under the names that the command line and the configuration file use, in the order of the documentation.</summary>
internal static class ParameterList
{
    public static IReadOnlyList<ParameterEntry> Of(AnalysisParameters parameters) =>
    [
        new("bot-like-share", parameters.BotLikeShare, "A suspected bot has liked at least this share of all photos."),
        new("influencer-follower-share", parameters.InfluencerFollowerShare, "An influencer is followed by more than this share of all users."),
        new("segment-share", parameters.SegmentShare, "The share of users in the active and in the inactive segments."),
        new("new-user-days", parameters.NewUserDays, "Users with at most this many days are left out of segments by rate."),
        new("comment-weight", parameters.CommentWeight, "Engagement = likes + this weight × comments."),
        new("top-photo-share", parameters.TopPhotoShare, "The share of photos that count as highly engaged."),
        new("top-photo-engagement", parameters.TopPhotoEngagement, "An absolute threshold of engagement for highly engaged photos, instead of a share."),
        new("boosted-share", parameters.BoostedShare, "A boosted account gets at least this share of its likes from suspected bots."),
        new("duplicates", parameters.Duplicates == DuplicateRule.Once ? "once" : "all", "Whether rows with the same key count once (the first read) or each."),
        new("as-of", parameters.AsOf, "The end of the data: rows at or after it are left out."),
        new("exclude-suspected-bots", parameters.ExcludeSuspectedBots, "Whether the report tells the figures without the likes, comments and follows of suspected bots."),
    ];

    /// <summary>The definitions in a few words each, for the title.</summary>
    public static IEnumerable<string> Short(AnalysisParameters parameters)
    {
        yield return $"suspected bot: likes at least {Numbers.Share((double)parameters.BotLikeShare)} of photos";
        yield return $"influencer: followed by more than {Numbers.Share((double)parameters.InfluencerFollowerShare)} of users";
        yield return $"active and inactive: {Numbers.Share((double)parameters.SegmentShare)} of users each, by rate after {parameters.NewUserDays} days";
        yield return $"engagement: likes + {Numbers.Plain((double)parameters.CommentWeight)} × comments";
        yield return parameters.TopPhotoEngagement is { } threshold ? $"highly engaged: from {Numbers.Plain((double)threshold)} on" : $"highly engaged: top {Numbers.Share((double)parameters.TopPhotoShare)} of photos";
        yield return $"boosted: {Numbers.Share((double)parameters.BoostedShare)} of likes from suspected bots";
        if (parameters.Duplicates == DuplicateRule.All)
            yield return "rows with the same key count each";
    }
}
