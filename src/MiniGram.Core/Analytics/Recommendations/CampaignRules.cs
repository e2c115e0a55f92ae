using System.Globalization;
using MiniGram.Analytics.Findings;
using MiniGram.Analytics.Segments;
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
                RecommendationGround.Uncertainty(finding, Interval(item), ground.Alike(finding.Id, item, CalendarKey.Weekday), "That people come on that day does not prove that an invitation on it works better."));
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
            RecommendationGround.Uncertainty(because, Interval(item), ground.Alike(because.Id, item, key), "A pattern of past years need not return."));

    /// <summary>
    /// The day that the segment's file names, where that of at least one table is a finding of its own that agrees: the recommendation rests on
    /// it, and says where another table peaks on another day.
    /// </summary>
    private static Recommendation? Weekday(RecommendationGround ground, SegmentNames names)
    {
        if (ground.InFile(names.File)?.BestWeekday is not { Verdict: Verdict.Significant, Key: { } day } best)
            return null;
        var peaks = Tables
            .Select(table => (Table: table, Peak: ground.Peak($"{names.Id}.weekdays.{table}")))
            .Where(one => one.Peak is not null)
            .Select(one => (one.Table, one.Peak!.Value.Finding, Day: int.Parse(one.Peak.Value.Item.Key, CultureInfo.InvariantCulture)))
            .ToArray();
        var because = peaks.Where(peak => peak.Day == day).OrderBy(peak => peak.Finding.PAdjusted).Select(peak => peak.Finding).ToArray();
        if (because.Length == 0)
            return null;
        return new(
            $"campaign.weekday.{names.Segment}_{names.Measure}",
            FindingArea.Engagement,
            $"Reach {names.Users} {CalendarKey.Weekday.At(day)}.",
            [.. because.Select(finding => finding.Id)],
            ground.Segment(names.File),
            $"What they do is then {Words.TimesOrAbove(7 * best.Share!.Value)} an even spread over the week.",
            RecommendationGround.Uncertainty(
                because[0],
                Interval(7 * best.Share, 7 * best.Low, 7 * best.High),
                [
                    Words.AsSentence(best.Note),
                    .. peaks.Where(peak => peak.Day != day).Select(peak => $"Their {peak.Table} alone peak {CalendarKey.Weekday.At(peak.Day)}."),
                    .. because.Skip(1).Select(finding => finding.Caveat),
                    "Being there is not yet responding.",
                ]));
    }

    private static string At(CalendarKey key, ItemResult item) => key.At(int.Parse(item.Key, CultureInfo.InvariantCulture));

    private static string Interval(ItemResult item) => Interval(item.Estimate, item.Low, item.High);

    private static string Interval(double? ratio, double? low, double? high) => low is null || high is null ? "" : ratio >= 2 ? $"{Words.Ratio(low)} to {Words.Ratio(high)} times" : $"{Words.Change(low - 1)} to {Words.Change(high - 1)}";
}
