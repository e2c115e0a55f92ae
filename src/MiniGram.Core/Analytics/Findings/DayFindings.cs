using MiniGram.Analytics.Figures;

namespace MiniGram.Analytics.Findings;

/// <summary>Days of the year that stand out year after year: five headlines.</summary>
internal static class DayFindings
{
    private const string Fixed = "Holidays that move from year to year, such as Easter, are not looked for, nor what happened once.";

    private static readonly (string Table, string Events, string Source, string Area, Func<DayOfYear, long> Count)[] Tables =
    [
        ("users", "Registrations", "users", FindingArea.Engagement, day => day.Users),
        ("photos", "Photos", "photos", FindingArea.Content, day => day.Photos),
        ("likes", "Likes", "counted_likes", FindingArea.Engagement, day => day.Likes),
        ("comments", "Comments", "counted_comments", FindingArea.Engagement, day => day.Comments),
        ("follows", "Follows", "counted_follows", FindingArea.Engagement, day => day.Follows),
    ];

    public static IEnumerable<Finding> Write(FindingContext context)
    {
        foreach (var (table, events, source, area, count) in Tables)
        {
            if (context.Headline($"days.{table}") is not { } headline)
                continue;
            var claim = new CalendarClaim(events, CalendarKey.Day, [.. context.Figures.Days.ByDay.Select(day => new KeyCount(day.Key, count(day)))], "the days around it");
            var other = context.OtherResults.Headline(headline.Id);
            yield return FindingDraft.Calendar(
                area,
                claim,
                headline,
                told => DaySql.Of(context.Sql, source, told, context.Evidence.First, context.Evidence.AsOf),
                headline.Result.P is null ? null : Fixed,
                other is null ? null : context.Beside(claim.Short(headline), claim.Short(other)));
        }
    }
}
