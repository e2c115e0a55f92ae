namespace MiniGram.Analytics.Figures;

/// <summary>Likes by suspected bots, and what they distort. The same in both scopes.</summary>
public sealed record BotFigures(
    IReadOnlyList<KeyCount> ByYear,
    IReadOnlyList<KeyCount> ByMonth,
    IReadOnlyList<KeyCount> ByWeekday,
    IReadOnlyList<KeyCount> ByHour,
    double? MeanSharePerPhoto,
    double? MeanBotLikesPerPhoto,
    double? MeanUserLikesPerPhoto,
    IReadOnlyList<BoostedAccount> Boosted);
