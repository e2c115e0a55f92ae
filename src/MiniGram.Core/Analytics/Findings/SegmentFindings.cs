using MiniGram.Analytics.Evidence;
using MiniGram.Analytics.Figures;

namespace MiniGram.Analytics.Findings;

/// <summary>The most and the least active users: who they are, and on which weekdays they act (sixteen headlines).</summary>
internal static class SegmentFindings
{
    private static readonly (string Table, string Events)[] Tables =
        [("photos", "Photos"), ("likes", "Likes"), ("comments", "Comments"), ("follows", "Follows")];

    public static IEnumerable<Finding> Write(FindingContext context)
    {
        foreach (var names in SegmentNames.All)
        {
            foreach (var (table, events) in Tables)
            {
                if (Weekdays(context, names, table, events) is { } headline)
                    yield return headline;
            }
        }

        foreach (var names in SegmentNames.All)
            yield return Members(context, names);
    }

    private static Finding Members(FindingContext context, SegmentNames names)
    {
        var segment = names.Of(context.Figures.Segments);
        var unit = names.Measure == "by_activity" ? "events" : "events a day";
        var threshold = $"{(names.Segment == "active" ? "at least" : "at most")} {Words.Number(segment.Threshold)} {unit}";

        // Of the least active many may have done the same, so that none is the least.
        var end = names.Segment == "active" && segment.First is { } first ? $", led by {SafeText.Name(first)}" : "";
        var claim = context.Definitions.Segment(names.Segment, names.Measure)
            ? $"{Words.Sentence(names.Users)} number {Words.Count(segment.Count)}, each with {threshold}{end}."
            : $"The definition of {names.Users} does not discriminate here: {context.Definitions.LeftOut(names) ?? $"{Words.Count(segment.Count)} of {Words.Count(context.Figures.Quick.Users, "user", "users")} {(segment.Threshold is null ? "are in it" : $"are in it, at a threshold of {Words.Number(segment.Threshold)} {unit}")}"}, so nothing is claimed of them.";
        return FindingDraft.Descriptive(
            names.Id,
            FindingArea.Engagement,
            claim,
            segment.Count,
            context.Figures.Quick.Users,
            context.Sql.Statement("select count(*) from segment", SegmentSql.Of(names, context.Parameters)),
            names.Segment == "active" ? WithoutBots(context) : null,
            context.Beside(Words.Count(segment.Count), Words.Count(names.Of(context.OtherFigures.Segments).Count)));
    }

    private static string? WithoutBots(FindingContext context) => context.Figures.Quick.SuspectedBots == 0
        ? null
        : $"{Words.Count(context.Figures.Quick.SuspectedBots, "suspected bot is", "suspected bots are")} left out of the ranking{(context.Definitions.SuspectedBots ? "" : ", though that definition does not discriminate here")}.";

    private static Finding? Weekdays(FindingContext context, SegmentNames names, string table, string events)
    {
        var id = $"{names.Id}.weekdays.{table}";
        if (context.Headline(id) is not { } headline)
            return null;
        if (!context.Definitions.Segment(names.Segment, names.Measure))
        {
            return FindingDraft.NotApplied(
                id,
                FindingArea.Engagement,
                $"{events} by {names.Users} are not compared by weekday, since that definition does not discriminate here.",
                names.Of(context.Figures.Segments).Count,
                context.Figures.Quick.Users,
                context.Sql.Statement("select count(*) from segment", SegmentSql.Of(names, context.Parameters)));
        }

        var claim = new CalendarClaim($"{events} by {names.Users}", CalendarKey.Weekday, Counts(names.Of(context.Figures.Segments).Weekdays, table), "an even spread");
        var span = context.Evidence.Segments.Single(one => one.Segment == names.Segment && one.Measure == names.Measure && one.Table == table).Events;
        return FindingDraft.Calendar(
            FindingArea.Engagement,
            claim,
            headline,
            told => CalendarSql.Of(context.Sql, CalendarKey.Weekday, Settled(table), told, span, wholeYears: false, SegmentSql.Of(names, context.Parameters)),
            context.OtherResults.Headline(id) is { } other ? context.Beside(claim.Short(headline), claim.Short(other)) : null);
    }

    // Without the week of each user's registration, whose later days have more events than its earlier ones whatever people do.
    private static string Settled(string table) =>
        $"""
        select events.created_at
        from events
        join (select id, min(created_at) as created_at from users group by id) as registered on registered.id = events.user_id
        where events.table_name = '{table}'
            and events.user_id in (select user_id from segment)
            and events.created_at >= date_trunc('week', registered.created_at) + interval '7 days'
        """;

    private static IReadOnlyList<KeyCount> Counts(SegmentWeekdays weekdays, string table) => table switch
    {
        "photos" => weekdays.Photos,
        "likes" => weekdays.Likes,
        "comments" => weekdays.Comments,
        _ => weekdays.Follows,
    };
}
