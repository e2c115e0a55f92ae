using System.Globalization;
using MiniGram.Analytics.Findings;
using MiniGram.Analytics.Statistics;

namespace MiniGram.Analytics.Recommendations;

/// <summary>Which days of the year to plan for.</summary>
internal static class DayRules
{
    private static readonly (string Table, string Does)[] Tables =
    [
        ("photos", "people post {0} as many photos"),
        ("likes", "people give {0} as many likes"),
        ("comments", "people write {0} as many comments"),
        ("follows", "people follow {0} as many accounts"),
    ];

    public static IEnumerable<Recommendation> Write(RecommendationGround ground)
    {
        var peaks = Tables
            .Select(table => (table.Does, Peak: ground.DayPeak(table.Table)))
            .Where(table => table.Peak is not null)
            .Select(table => (table.Does, table.Peak!.Value.Finding, table.Peak.Value.Item))
            .ToArray();
        if (peaks is [var (does, finding, item), ..])
        {
            // What others do on the same day supports it; a day of theirs alone is in their findings.
            var alike = peaks.Where(peak => peak.Item.Key == item.Key).Select(peak => peak.Finding.Id).ToArray();
            yield return new(
                "campaign.day",
                FindingArea.Content,
                $"Have a campaign ready for {At(item)}.",
                alike,
                null,
                $"On that day, year after year, {string.Format(CultureInfo.InvariantCulture, does, $"{Words.Ratio(item.Estimate)} times")} as on the days around it.",
                RecommendationGround.Uncertainty(finding, $"{Words.Ratio(item.Low)} to {Words.Ratio(item.High)} times", "Being there is not yet responding."));
        }

        if (ground.DayPeak("users") is var (registrations, day))
        {
            yield return new(
                "campaign.registration_day",
                FindingArea.Engagement,
                $"Invite new users on {At(day)}.",
                [registrations.Id],
                null,
                $"{Words.Ratio(day.Estimate)} times as many register on that day as on the days around it.",
                RecommendationGround.Uncertainty(registrations, $"{Words.Ratio(day.Low)} to {Words.Ratio(day.High)} times", "That people come on that day does not prove that an invitation on it works better."));
        }
    }

    private static string At(ItemResult item) => Words.Day(int.Parse(item.Key, CultureInfo.InvariantCulture));
}
