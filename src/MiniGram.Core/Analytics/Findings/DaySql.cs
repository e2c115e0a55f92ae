using System.Globalization;
using MiniGram.Analytics.Statistics;

namespace MiniGram.Analytics.Findings;

/// <summary>SQL of days of the year: a day's events in the whole years, against a day of the two weeks before and after it.</summary>
internal static class DaySql
{
    /// <param name="sql">Of the scope.</param>
    /// <param name="source">A table, or <c>counted_likes</c> and the like.</param>
    /// <param name="told">The day that the claim speaks of, or null where there is none.</param>
    /// <param name="first">The first day that the data covers.</param>
    /// <param name="end">The first day after it.</param>
    public static string Of(FindingSql sql, string source, ItemResult? told, DateOnly first, DateOnly end)
    {
        if (told is null)
            return sql.Statement($"select cast(null as double precision)\nfrom {source}\nlimit 1");
        var key = int.Parse(told.Key, CultureInfo.InvariantCulture);
        var around = DaysOfYear.Around.ToString(CultureInfo.InvariantCulture);
        var day = FirstOf(key, DaysOfYear.Begin(first, end));
        return sql.Statement(
            """
            select 1.0 * sum(of_day) / nullif(sum(1.0 * (of_all - of_day) / days), 0)
            from beside
            """,
            ("returns", $"""
                select cast(created_at as date) as day
                from generate_series(cast({FindingSql.Literal(day)} as timestamp), cast({FindingSql.Literal(end.AddDays(-1))} as timestamp), interval '1 year') as calendar(created_at)
                """),
            ("daily", $"select cast(created_at as date) as day, count(*) as n\nfrom {source}\ngroup by cast(created_at as date)"),
            ("beside", $"""
                select
                    returns.day,
                    least({around}, returns.day - {FindingSql.Literal(first)}) + least({around}, {FindingSql.Literal(end)} - returns.day - 1) as days,
                    coalesce(sum(daily.n) filter (where daily.day = returns.day), 0) as of_day,
                    coalesce(sum(daily.n), 0) as of_all
                from returns
                left join daily on daily.day >= returns.day - {around} and daily.day <= returns.day + {around}
                group by returns.day
                """));
    }

    private static DateOnly FirstOf(int key, DateOnly from)
    {
        var day = new DateOnly(from.Year, key / 100, key % 100);
        return day < from ? day.AddYears(1) : day;
    }
}
