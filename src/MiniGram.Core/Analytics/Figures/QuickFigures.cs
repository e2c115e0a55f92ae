namespace MiniGram.Analytics.Figures;

/// <summary>Totals, means per row, and shares from 0 to 1. A mean or share is null where nothing is there to divide by.</summary>
public sealed record QuickFigures(
    long Users,
    long Photos,
    long Tags,
    long PhotoTags,
    long Follows,
    long Likes,
    long Comments,
    long Influencers,
    long SuspectedBots,
    double? PhotosPerUser,
    double? LikesPerPhoto,
    double? CommentsPerPhoto,
    double? InfluencerShare,
    double? BotShare,
    double? BotLikeShare);
