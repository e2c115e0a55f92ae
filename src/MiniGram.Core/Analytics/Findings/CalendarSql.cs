using System.Globalization;
using MiniGram.Analytics.Evidence;
using MiniGram.Analytics.Statistics;

namespace MiniGram.Analytics.Findings;

/// <summary>SQL of calendar patterns: the ratio of one key's events to what is expected of it, as the key's test defines it.</summary>
internal static class CalendarSql
{
    /// <param name="sql">Of the scope.</param>
    /// <param name="key">Which kind.</param>
    /// <param name="events">A select of <c>created_at</c>, one row an event.</param>
    /// <param name="told">The item that the claim speaks of, or null where there is none: then the statement counts the events.</param>
    /// <param name="span">What the test was run on.</param>
    /// <param name="wholeYears">Whether the test leaves out years that the data covers in part.</param>
    /// <param name="own">Expressions that <paramref name="events"/> names.</param>
    public static string Of(FindingSql sql, CalendarKey key, string events, ItemResult? told, HourlyCounts span, bool wholeYears, params ReadOnlySpan<(string Name, string Text)> own)
    {
        var end = span.First.AddDays(span.Counts.Count / 24);
        if (told is null)
            return sql.Statement($"select cast(null as double precision)\nfrom (\n{Indented(events)}\n) as counted\nlimit 1", own);
        if (key == CalendarKey.Weekday)
            return ByWeek(sql, key, 7, events, told, FirstMonday(span.First), end.AddDays(1 - IsoWeekday(end)), own);
        if (key == CalendarKey.Hour)
            return ByWeek(sql, key, 24, events, told, span.First, end, own);
        if (key == CalendarKey.Year)
            return AgainstDays(sql, key, events, told, span.First, end, own);
        return wholeYears
            ? AgainstTrend(sql, key, events, told, FirstWholeYear(span.First), new DateOnly(end.Year, 1, 1), own)
            : AgainstTrend(sql, key, events, told, span.First, end, own);
    }

    /// <summary>The number of an item.</summary>
    public static string Key(ItemResult told) => Number(int.Parse(told.Key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));

    /// <summary>Events of the key a day, against events a day overall.</summary>
    private static string AgainstDays(FindingSql sql, CalendarKey key, string events, ItemResult told, DateOnly from, DateOnly to, ReadOnlySpan<(string Name, string Text)> own)
    {
        var match = $"{key.Expression} = {Key(told)}";
        return sql.Statement(
            """
            select (1.0 * counted.of_key / nullif(days.of_key, 0)) / nullif(1.0 * counted.of_all / nullif(days.of_all, 0), 0)
            from counted
            cross join days
            """,
            [
                .. own,
                ("counted", $"select count(*) filter (where {match}) as of_key, count(*) as of_all\nfrom (\n{Indented(events)}\n) as dated\nwhere created_at >= {FindingSql.Literal(from)}"),
                ("days", $"""
                    select count(*) filter (where {match}) as of_key, count(*) as of_all
                    from generate_series(cast({FindingSql.Literal(from)} as timestamp), cast({FindingSql.Literal(to.AddDays(-1))} as timestamp), interval '1 day') as calendar(created_at)
                    """),
            ]);
    }

    /// <summary>
    /// Events of the key against what the fitted trend expects of it. The fit is iterated and one select can't do that, so what it expects stands as a number;
    /// the count beside it is the data's.
    /// </summary>
    private static string AgainstTrend(FindingSql sql, CalendarKey key, string events, ItemResult told, DateOnly from, DateOnly to, ReadOnlySpan<(string Name, string Text)> own)
    {
        var expected = told.Estimate is > 0 and { } ratio ? told.N / ratio : 1;
        return sql.Statement(
            $"""
            select count(*) / cast({expected.ToString("R", CultureInfo.InvariantCulture)} as double precision) /* events that the fitted trend would give: an iterated fit, which no select can make */
            from (
            {Indented(events)}
            ) as counted
            where created_at >= {FindingSql.Literal(from)} and created_at < {FindingSql.Literal(to)}
                and {key.Expression} = {Key(told)}
            """,
            own);
    }

    /// <summary>
    /// The weighted mean over ISO weeks of the key's share of the week, times the number of keys. A week weighs 1 ÷ (1 ÷ events +
    /// clustering), as in the test: single events weigh the same where nothing clusters, whole weeks where all does; none more than five times the median.
    /// </summary>
    private static string ByWeek(FindingSql sql, CalendarKey key, int keys, string events, ItemResult told, DateOnly from, DateOnly to, ReadOnlySpan<(string Name, string Text)> own)
    {
        var count = Number(keys);
        return sql.Statement(
            $"""
            select {count}.0 * sum(weights.weight * coalesce(week_keys.n, 0) / weights.n) / nullif(sum(weights.weight), 0)
            from weights
            left join week_keys on week_keys.week = weights.week and week_keys.key = {Key(told)}
            """,
            [
                .. own,
                ("week_keys", $"""
                    select
                        cast(created_at as date) - cast(extract(isodow from created_at) as integer) as week,
                        {key.Expression} as key,
                        count(*) as n
                    from (
                    {Indented(events)}
                    ) as counted
                    where created_at >= {FindingSql.Literal(from)} and created_at < {FindingSql.Literal(to)}
                    group by 1, 2
                    """),
                ("weeks", "select week, sum(1.0 * n) as n, sum(1.0 * n * n) as squares\nfrom week_keys\ngroup by week"),
                ("clustering", $"""
                    select least(1, greatest(0, sum((squares / n - n / {count}.0) * {count}.0 / {Number(keys - 1)} - 1) / nullif(sum(n - 1), 0))) as share
                    from weeks
                    """),
                ("uncapped", "select weeks.week, weeks.n, 1 / (1 / weeks.n + coalesce(clustering.share, 0)) as weight\nfrom weeks\ncross join clustering"),
                ("most", $"select {Number(WeekWeights.MostMedians)} * percentile_cont(0.5) within group (order by weight) as weight\nfrom uncapped"),
                ("weights", "select uncapped.week, uncapped.n, least(uncapped.weight, most.weight) as weight\nfrom uncapped\ncross join most"),
            ]);
    }

    private static string Indented(string text) => "    " + text.Replace("\n", "\n    ", StringComparison.Ordinal);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static DateOnly FirstWholeYear(DateOnly day) => new(day.DayOfYear == 1 ? day.Year : day.Year + 1, 1, 1);

    private static DateOnly FirstMonday(DateOnly day) => day.AddDays((8 - IsoWeekday(day)) % 7);

    private static int IsoWeekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;
}
