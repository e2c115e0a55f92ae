using System.Data.Common;
using System.Globalization;
using MiniGram.Analytics.Evidence;
using MiniGram.Analytics.Models;
using MiniGram.Warehouse;

namespace MiniGram.Analytics.Segments;

/// <summary>When the users of a segment act, to the hour, where the evidence does not hold it already.</summary>
internal sealed class MemberHours(DbConnection connection, EvidenceSet evidence, CancellationToken cancellationToken)
{
    /// <summary>What the users posted, liked, wrote and followed, as the scope counts it.</summary>
    public HourlyCounts Of(IReadOnlyList<SegmentMember> members)
    {
        if (members.Count == 0)
            return new(evidence.First, []);

        // The ids are numbers out of the warehouse, so they may stand in the statement.
        var ids = string.Join(", ", members.Select(member => member.UserId.ToString(CultureInfo.InvariantCulture)));
        var counts = new long[24 * Math.Max(0, evidence.AsOf.DayNumber - evidence.First.DayNumber)];
        var rows = connection.Query(
            $"""
            with acts as (
                select user_id, created_at, true as by_all from photos where user_id in ({ids})
                union all
                select user_id, created_at, false as by_all from likes where user_id in ({ids})
                union all
                select user_id, created_at, false as by_all from comments where user_id in ({ids})
                union all
                select follower_id as user_id, created_at, false as by_all from follows where follower_id in ({ids})
            )
            select date_trunc('hour', created_at) as hour, count(*) as events
            from acts
            where $1 = 'all' or by_all or user_id not in (select user_id from suspected_bots)
            group by 1
            """,
            row => (Hour: row.GetDateTime(0), Events: row.GetInt64(1)),
            cancellationToken,
            ("", evidence.Scope.Name()));
        foreach (var (hour, events) in rows)
            counts[(24 * (DateOnly.FromDateTime(hour).DayNumber - evidence.First.DayNumber)) + hour.Hour] += events;
        return new(evidence.First, counts);
    }

    /// <summary>The sum of what one of the four segments did in all tables.</summary>
    public HourlyCounts Of(string segment, string measure)
    {
        var tables = evidence.Segments.Where(events => events.Segment == segment && events.Measure == measure).Select(events => events.Events).ToArray();
        var sum = new long[tables.Max(table => table.Counts.Count)];
        foreach (var table in tables)
        {
            for (var hour = 0; hour < table.Counts.Count; hour++)
                sum[hour] += table.Counts[hour];
        }

        return new(tables[0].First, sum);
    }
}
