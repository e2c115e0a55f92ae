using System.Globalization;
using MiniGram.Analytics.Findings;
using MiniGram.Analytics.Statistics;

namespace MiniGram.Analytics.Recommendations;

/// <summary>When to campaign, and on which weekday to reach whom.</summary>
internal static class CampaignRules
{
    private static readonly string[] Tables = ["likes", "comments", "photos", "follows"];

    public static IEnumerable<Recommendation> Write(RecommendationGround ground)
    {
        if (Season(ground, "campaign.month", "registrations.by_month", CalendarKey.Month) is { } month)
            yield return month;
        else if (Season(ground, "campaign.quarter", "registrations.by_quarter", CalendarKey.Quarter) is { } quarter)
            yield return quarter;
        if (ground.Peak("registrations.by_weekday") is var (finding, item))
        {
            yield return new(
                "campaign.registration_weekday",
                FindingArea.Engagement,
                $"Invite new users {At(CalendarKey.Weekday, item)}.",
                [finding.Id],
                null,
                $"Registrations then are {Words.TimesOrAbove(item.Estimate!.Value)} an even spread.",
                RecommendationGround.Uncertainty(finding, Interval(item), "That people come on that day does not prove that an invitation on it works better."));
        }

        foreach (var names in SegmentNames.All)
        {
            if (Weekday(ground, names) is { } weekday)
                yield return weekday;
        }
    }

    private static Recommendation? Season(RecommendationGround ground, string id, string finding, CalendarKey key) =>
        ground.Peak(finding) is not var (because, item) ? null : new(
            id,
            FindingArea.Engagement,
            $"Campaign for new users {At(key, item)}.",
            [because.Id],
            null,
            $"Registrations then are {Words.TimesOrAbove(item.Estimate!.Value)} what the trend would give.",
            RecommendationGround.Uncertainty(because, Interval(item), "A pattern of past years need not return."));

    /// <summary>By the table whose pattern is surest.</summary>
    private static Recommendation? Weekday(RecommendationGround ground, SegmentNames names)
    {
        var peaks = Tables
            .Select(table => (Table: table, Peak: ground.Peak($"{names.Id}.weekdays.{table}")))
            .Where(one => one.Peak is not null)
            .OrderBy(one => one.Peak!.Value.Finding.PAdjusted)
            .ToArray();
        if (peaks.Length == 0)
            return null;
        var (table, (finding, item)) = (peaks[0].Table, peaks[0].Peak!.Value);
        return new(
            $"campaign.weekday.{names.Segment}_{names.Measure}",
            FindingArea.Engagement,
            $"Reach {names.Users} {At(CalendarKey.Weekday, item)}.",
            [finding.Id],
            ground.Segment(names.File),
            $"Their {table} are then {Words.TimesOrAbove(item.Estimate!.Value)} an even spread over the week.",
            RecommendationGround.Uncertainty(finding, Interval(item), "Being there is not yet responding."));
    }

    private static string At(CalendarKey key, ItemResult item) => key.At(int.Parse(item.Key, CultureInfo.InvariantCulture));

    private static string Interval(ItemResult item) => item is { Low: { } low, High: { } high } ? item.Estimate >= 2 ? $"{Words.Ratio(low)} to {Words.Ratio(high)} times" : $"{Words.Change(low - 1)} to {Words.Change(high - 1)}" : "";
}
