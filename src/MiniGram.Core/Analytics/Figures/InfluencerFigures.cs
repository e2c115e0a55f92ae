namespace MiniGram.Analytics.Figures;

/// <summary>Influencers against all others.</summary>
public sealed record InfluencerFigures(
    IReadOnlyList<FollowedUser> Top,
    IReadOnlyList<TagUse> TagsOfInfluencers,
    IReadOnlyList<TagUse> TagsOfOthers,
    IReadOnlyList<string> TagsShared,
    ActivityGroups Activity,
    PairFigures Pairs);
