using System.Globalization;
using MiniGram.Analytics;

namespace MiniGram.Cli.Parameters;

/// <summary>Every parameter of the analysis, in the order of the documentation.</summary>
internal static class ParameterDefinitions
{
    public static IReadOnlyList<ParameterDefinition> All { get; } =
    [
        new("bot-like-share", "a share above 0, at most 1, such as 0.05 or 5%", "A suspected bot has liked at least this share of all photos. [default: 0.05]",
            (p, text) => p with { BotLikeShare = Number(text, 0, 1) is > 0 and var share ? share : throw new FormatException() }),
        new("influencer-follower-share", "a share from 0 to below 1, such as 0.1 or 10%", "An influencer is followed by more than this share of all users. [default: 0.10]",
            (p, text) => p with { InfluencerFollowerShare = Number(text, 0, 1) is < 1 and var share ? share : throw new FormatException() }),
        new("segment-share", "a share above 0, at most 0.5, such as 0.05 or 5%", "The share of users in the active and in the inactive segments. [default: 0.05]",
            (p, text) => p with { SegmentShare = Number(text, 0, 0.5m) is > 0 and var share ? share : throw new FormatException() }),
        new("new-user-days", "a whole number of days, 0 or more", "Users with at most this many days are left out of segments by rate. [default: 10]",
            (p, text) => p with { NewUserDays = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : throw new FormatException() }),
        new("comment-weight", "a number, 0 or more, up to 1000000", "Engagement = likes + this weight × comments. [default: 1.5]",
            (p, text) => p with { CommentWeight = Number(text, 0, 1_000_000) }),
        new("top-photo-share", "a share above 0, at most 0.5, such as 0.01 or 1%", "The share of photos that count as highly engaged. [default: 0.01]",
            (p, text) => p with { TopPhotoShare = Number(text, 0, 0.5m) is > 0 and var share ? share : throw new FormatException() }),
        new("top-photo-engagement", "a number above 0, up to 100000000, such as 500", "Photos with at least this engagement count as highly engaged, instead of a share. [default: none]",
            (p, text) => p with { TopPhotoEngagement = Number(text, 0, 100_000_000) is > 0 and var threshold ? threshold : throw new FormatException() }),
        new("boosted-share", "a share above 0, at most 1, such as 0.5 or 50%", "A boosted account gets at least this share of its likes from suspected bots. [default: 0.5]",
            (p, text) => p with { BoostedShare = Number(text, 0, 1) is > 0 and var share ? share : throw new FormatException() }),
        new("duplicates", "'once' or 'all'", "Whether rows with the same key count once (the first read) or each. [default: once]",
            (p, text) => p with { Duplicates = text switch { "once" => DuplicateRule.Once, "all" => DuplicateRule.All, _ => throw new FormatException() } }),
        new("as-of", MomentText.Values, "The exclusive end of the data. [default: the midnight after the newest timestamp]",
            (p, text) => p with { AsOf = MomentText.Read(text) ?? throw new FormatException() }),
        new("exclude-suspected-bots", "'true' or 'false'", "Tell the figures without the likes, comments and follows of suspected bots. [default: false]",
            (p, text) => p with { ExcludeSuspectedBots = text switch { "true" or "" => true, "false" => false, _ => throw new FormatException() } }),
    ];

    // At most nine decimals: the models count with them exactly.
    private static decimal Number(string text, decimal least, decimal most)
    {
        var percent = text.EndsWith('%');
        if (!decimal.TryParse(percent ? text[..^1] : text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            throw new FormatException();
        number = percent ? number / 100 : number;
        return number >= least && number <= most && decimal.Round(number, 9) == number ? number : throw new FormatException();
    }
}
