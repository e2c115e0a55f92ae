using System.Globalization;
using MiniGram.Analytics.Findings;

namespace MiniGram.Analytics.Recommendations;

/// <summary>At which hour to post.</summary>
internal static class PostingRules
{
    public static IEnumerable<Recommendation> Write(RecommendationGround ground)
    {
        var average = 1.0 * ground.Context.Figures.Content.TopPhotos.Count / Math.Max(ground.Context.Figures.Quick.Photos, 1);
        if (ground.Peak("content.hours", average) is not var (finding, item))
            yield break;
        yield return new(
            "posting.hour",
            FindingArea.Content,
            $"Post {CalendarKey.Hour.At(int.Parse(item.Key, CultureInfo.InvariantCulture))} (UTC).",
            [finding.Id],
            null,
            $"Photos posted then are highly engaged {Words.Ratio(item.Estimate / average)} times as often as the average photo.",
            RecommendationGround.Uncertainty(
                finding,
                item.Low is null ? "" : $"{Words.Ratio(item.Low / average)} to {Words.Ratio(item.High / average)}",
                ground.Alike(finding.Id, item, CalendarKey.Hour),
                "Who posts at that hour may differ in other ways."));
    }
}
