using System.Data.Common;
using MiniGram.Analytics.Models;
using MiniGram.Analytics.Statistics;

namespace MiniGram.Analytics.Figures;

/// <summary>Reads what happened on each day of the year. The ratios, and what stands out, are left to the tests.</summary>
internal static class DayReader
{
    public static DayFigures Read(DbConnection connection, Scope scope)
    {
        var counts = connection.Rows<DayTable>(
            """
            select
                cast(100 * extract(month from day) + extract(day from day) as bigint) as key,
                table_name,
                cast(sum(events - case when cast($1 as text) = 'people' then bot_events else 0 end) as bigint) as events
            from events_by_day
            group by cast(100 * extract(month from day) + extract(day from day) as bigint), table_name
            """,
            ("", scope.Name())).ToDictionary(row => ((int)row.Key, row.TableName), row => row.Events);
        return new([.. Enumerable.Range(0, DaysOfYear.Length).Select(DaysOfYear.Key).Select(key =>
        {
            long Count(string table) => counts.GetValueOrDefault((key, table));
            return new DayOfYear(key, Count("users"), Count("photos"), Count("likes"), Count("comments"), Count("follows"), null, null, null, null, null, []);
        })]);
    }

    private sealed record DayTable(long Key, string TableName, long Events);
}
