using MiniGram.Analytics.Figures;

namespace MiniGram.Analytics.Findings;

/// <summary>When people register: five headlines.</summary>
internal static class RegistrationFindings
{
    public static IEnumerable<Finding> Write(FindingContext context)
    {
        var figures = context.Figures.Registrations;
        (string Name, CalendarKey Key, IReadOnlyList<KeyCount> Counts)[] scans =
        [
            ("year", CalendarKey.Year, figures.ByYear),
            ("quarter", CalendarKey.Quarter, figures.ByQuarter),
            ("month", CalendarKey.Month, figures.ByMonth),
            ("weekday", CalendarKey.Weekday, figures.ByWeekday),
            ("hour", CalendarKey.Hour, figures.ByHour),
        ];
        foreach (var (name, key, counts) in scans)
        {
            if (context.Headline($"registrations.by_{name}") is not { } headline)
                continue;
            var expectation = key == CalendarKey.Weekday || key == CalendarKey.Hour ? "an even spread" : key == CalendarKey.Year ? "an even spread over all days" : "what the trend would give";
            var claim = new CalendarClaim("Registrations", key, counts, expectation);
            yield return FindingDraft.Calendar(
                FindingArea.Engagement,
                claim,
                headline,
                told => CalendarSql.Of(context.Sql, key, "select created_at from users", told, context.Evidence.Registrations, wholeYears: false));
        }
    }
}
