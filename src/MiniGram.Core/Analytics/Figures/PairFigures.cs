namespace MiniGram.Analytics.Figures;

/// <summary>Engagement of the (user, author) pairs that engaged at all.</summary>
public sealed record PairFigures(
    PairGroup Influencers,
    PairGroup Others,
    double? Ratio,
    WelchFigures Welch,
    double? HedgesG,
    double? ReachRatio);
