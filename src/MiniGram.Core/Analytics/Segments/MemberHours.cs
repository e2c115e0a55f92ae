using System.Data.Common;
using System.Globalization;
using MiniGram.Analytics.Evidence;
using MiniGram.Analytics.Models;
using MiniGram.Warehouse;

namespace MiniGram.Analytics.Segments;

/// <summary>When the users of a segment act, to the hour, where the evidence does not hold it already.</summary>
internal sealed class MemberHours(DbConnection connection, EvidenceSet evidence, CancellationToken cancellationToken)
{
    /// <summary>In which people act.</summary>
    public static IReadOnlyList<string> Tables { get; } = ["photos", "likes", "comments", "follows"];

    /// <summary>What the users posted, liked, wrote and followed, as the scope counts it.</summary>
    /// <param name="members">The users.</param>
    /// <param name="tables">Of <see cref="Tables"/> those that count.</param>
    public HourlyCounts Of(IReadOnlyList<SegmentMember> members, IReadOnlyCollection<string> tables)
    {
        if (members.Count == 0)
            return new(evidence.First, []);

        // The ids are numbers out of the warehouse and the tables of the list above, so they may stand in the statement.
        var ids = string.Join(", ", members.Select(member => member.UserId.ToString(CultureInfo.InvariantCulture)));
        var counted = string.Join(", ", tables.Select(table => $"'{table}'"));
        var counts = new long[24 * Math.Max(0, evidence.AsOf.DayNumber - evidence.First.DayNumber)];
        var rows = connection.Query(
            $"""
            with acts as (
                select user_id, created_at, true as by_all, 'photos' as table_name from photos where user_id in ({ids})
                union all
                select user_id, created_at, false as by_all, 'likes' as table_name from likes where user_id in ({ids})
                union all
                select user_id, created_at, false as by_all, 'comments' as table_name from comments where user_id in ({ids})
                union all
                select follower_id as user_id, created_at, false as by_all, 'follows' as table_name from follows where follower_id in ({ids})
            )
            select date_trunc('hour', created_at) as hour, count(*) as events
            from acts
            where table_name in ({counted}) and ($1 = 'all' or by_all or user_id not in (select user_id from suspected_bots))
            group by 1
            """,
            row => (Hour: row.GetDateTime(0), Events: row.GetInt64(1)),
            cancellationToken,
            ("", evidence.Scope.Name()));
        foreach (var (hour, events) in rows.Where(row => DateOnly.FromDateTime(row.Hour) >= evidence.First))
            counts[(24 * (DateOnly.FromDateTime(hour).DayNumber - evidence.First.DayNumber)) + hour.Hour] += events;
        return new(evidence.First, counts);
    }

    /// <summary>The sum of what one of the four segments did in the tables.</summary>
    public HourlyCounts Of(string segment, string measure, IReadOnlyCollection<string> tables)
    {
        var counted = evidence.Segments.Where(events => events.Segment == segment && events.Measure == measure && tables.Contains(events.Table)).Select(events => events.Events).ToArray();
        var sum = new long[counted.Max(table => table.Counts.Count)];
        foreach (var table in counted)
        {
            for (var hour = 0; hour < table.Counts.Count; hour++)
                sum[hour] += table.Counts[hour];
        }

        return new(counted[0].First, sum);
    }
}
