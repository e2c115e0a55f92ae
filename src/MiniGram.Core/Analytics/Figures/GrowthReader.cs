using System.Data.Common;
using MiniGram.Analytics.Models;
using MiniGram.Warehouse;

namespace MiniGram.Analytics.Figures;

/// <summary>Reads growth year over year. Both scopes tell the same years: what the data covers does not depend on who is left out.</summary>
internal static class GrowthReader
{
    public static GrowthFigures Read(DbConnection connection, Scope scope, ParameterRow parameters)
    {
        var rows = connection.Rows<YearTable>(
            """
            select
                cast(extract(year from day) as bigint) as year,
                table_name,
                cast(sum(events - case when cast($1 as text) = 'people' then bot_events else 0 end) as bigint) as events
            from events_by_day
            group by cast(extract(year from day) as bigint), table_name
            """,
            ("", scope.Name()));
        if (rows.Count == 0)
            return new([]);

        var counts = rows.ToDictionary(row => ((int)row.Year, row.TableName), row => row.Events);
        var (first, last) = ((int)rows.Min(row => row.Year), (int)rows.Max(row => row.Year));
        var days = FirstYearsDays(connection);
        var years = new List<YearGrowth>();
        for (var year = first; year <= last; year++)
        {
            long Count(string table) => counts.GetValueOrDefault((year, table));
            var (users, photos, likes, comments, follows) = (Count("users"), Count("photos"), Count("likes"), Count("comments"), Count("follows"));
            var total = photos + likes + comments;
            var before = years.Count == 0 ? null : years[^1];
            years.Add(new(
                year,
                users,
                photos,
                likes,
                comments,
                follows,
                total,
                YearCoverage.IsPartial(year, days, parameters.AsOf),
                Growth(users, before?.Users),
                Growth(photos, before?.Photos),
                Growth(likes, before?.Likes),
                Growth(comments, before?.Comments),
                Growth(follows, before?.Follows),
                Growth(total, before?.Total)));
        }

        return new(years);
    }

    /// <summary>Days with events of the first event's year, ascending.</summary>
    public static List<DateOnly> FirstYearsDays(DbConnection connection) => connection.Query(
        """
        select distinct day
        from events_by_day
        where extract(year from day) = (select extract(year from min(day)) from events_by_day)
        order by day
        """,
        reader => reader.GetFieldValue<DateOnly>(0));

    private static double? Growth(long count, long? before) =>
        before is null ? null : ExactRatio.Divide(count - before.Value, before.Value);

    private sealed record YearTable(long Year, string TableName, long Events);
}
