namespace MiniGram.Analytics.Figures;

/// <summary>Posts, tags and hours.</summary>
public sealed record ContentFigures(
    TopPhotos TopPhotos,
    IReadOnlyList<TagTotals> Tags,
    IReadOnlyList<TopTag> TopTags,
    IReadOnlyList<TopHour> TopHours);
