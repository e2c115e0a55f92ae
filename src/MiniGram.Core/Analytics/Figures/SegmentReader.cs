using System.Data.Common;
using MiniGram.Analytics.Models;
using MiniGram.Analytics.Models.Rows;
using MiniGram.Warehouse;

namespace MiniGram.Analytics.Figures;

/// <summary>Reads the active and inactive segments.</summary>
internal static class SegmentReader
{
    public static SegmentFigures Read(DbConnection connection, Scope scope)
    {
        var thresholds = connection.Rows<SegmentThreshold>("select * from segment_thresholds where scope = $1", ("", scope.Name()));
        var first = First(connection, scope);
        var weekdays = Weekdays(connection, scope);

        SegmentSummary Summary(string segment, string measure)
        {
            var threshold = thresholds.Single(row => row.Segment == segment && row.Measure == measure);
            IReadOnlyList<KeyCount> Table(string table) => CalendarKeys.Fill(1, 7, weekdays[(segment, measure, table)].ToDictionary(row => row.Weekday, row => row.Events));
            return new(
                threshold.Users,
                threshold.Threshold,
                first.GetValueOrDefault((segment, measure)),
                new(Table("photos"), Table("likes"), Table("comments"), Table("follows")));
        }

        MeasuredSegments Measured(string segment) => new(Summary(segment, "by_activity"), Summary(segment, "by_rate"));
        return new(Measured("active"), Measured("inactive"));
    }

    /// <summary>The names at each segment's extreme end come from SQL, the first of them from here: engines order names each in its own way.</summary>
    private static Dictionary<(string Segment, string Measure), string> First(DbConnection connection, Scope scope) => connection
        .Query(
            """
            with extremes as (
                select segment, measure, max(extremity) as extremity
                from segment_users
                where scope = $1
                group by segment, measure
            )
            select segment_users.segment, segment_users.measure, segment_users.username
            from segment_users
            join extremes
                on extremes.segment = segment_users.segment
                and extremes.measure = segment_users.measure
                and extremes.extremity = segment_users.extremity
            where segment_users.scope = $1
            """,
            reader => (Segment: reader.GetString(0), Measure: reader.GetString(1), Username: reader.GetString(2)),
            default,
            ("", scope.Name()))
        .GroupBy(row => (row.Segment, row.Measure), row => row.Username)
        .ToDictionary(group => group.Key, group => group.Min(StringComparer.Ordinal)!);

    private static ILookup<(string Segment, string Measure, string Table), (int Weekday, long Events)> Weekdays(DbConnection connection, Scope scope) => connection
        .Query(
            """
            select segment, measure, table_name, weekday, cast(sum(events) as bigint) as events
            from segment_week
            where scope = $1
            group by segment, measure, table_name, weekday
            """,
            reader => (Segment: reader.GetString(0), Measure: reader.GetString(1), Table: reader.GetString(2), Weekday: (int)reader.GetInt64(3), Events: reader.GetInt64(4)),
            default,
            ("", scope.Name()))
        .ToLookup(row => (row.Segment, row.Measure, row.Table), row => (row.Weekday, row.Events));
}
