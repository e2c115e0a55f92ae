using MiniGram.Analytics.Findings;
using MiniGram.Analytics.Themes;

namespace MiniGram.Analytics.Recommendations;

/// <summary>Which themes to seek partners in; where no theme is significant, around which tags.</summary>
internal static class PartnerRules
{
    private const int Most = 5;

    /// <summary>Tags that ask for likes: no partner stands behind them.</summary>
    private const string Reach = "reach";

    public static IEnumerable<Recommendation> Write(RecommendationGround ground)
    {
        if (ground.Significant("content.tags") is not { } headline)
            yield break;
        var themes = ground.SignificantUnder("content.themes.").Where(theme => theme.Estimate > 1 && theme.Id != $"content.themes.{Reach}").Take(Most).ToArray();
        if (themes.Length > 0)
        {
            yield return Partners(
                "partners.themes",
                $"Seek partners in {Words.List([.. themes.Select(theme => Theme(ground, theme))])}.",
                headline,
                themes);
            yield break;
        }

        var tags = ground.SignificantUnder("content.tags").Where(tag => tag.Estimate > 1).Take(Most).ToArray();
        var named = ground.Context.Headline("content.tags") is { } scan ? Verdicts.Named(scan) : [];
        if (tags.Length > 0)
        {
            yield return Partners(
                "partners.tags",
                $"Seek partners around {Words.List([.. named.Take(tags.Length).Select(item => SafeText.Tag(item.Key))])}.",
                headline,
                tags);
        }
    }

    private static Recommendation Partners(string id, string action, Finding headline, Finding[] because) => new(
        id,
        FindingArea.Content,
        action,
        [.. because.Select(finding => finding.Id).Prepend(headline.Id).Distinct()],
        null,
        $"Their photos are highly engaged {Words.Ratio(because.Min(finding => finding.Estimate))}{(because.Length > 1 ? $" to {Words.Ratio(because.Max(finding => finding.Estimate))}" : "")} times as often as the average photo.",
        // The least sure of them decides how sure it is.
        RecommendationGround.Uncertainty(
            because.MaxBy(finding => finding.PAdjusted)! with { Caveat = null },
            because.All(finding => finding.Low is not null) ? $"{Words.Ratio(because.Min(finding => finding.Low))} to {Words.Ratio(because.Max(finding => finding.High))}" : "",
            "What goes together need not be cause and effect."));

    private static string Theme(RecommendationGround ground, Finding finding) =>
        SafeText.Clean(ground.Context.Results.Themes.First(theme => ContentFindings.ThemeId(theme.Total.Theme) == finding.Id && theme.Total.Theme != Taxonomy.Other).Total.Theme);
}
