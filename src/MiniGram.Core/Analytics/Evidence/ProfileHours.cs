using System.Data.Common;
using MiniGram.Analytics.Models;
using MiniGram.Analytics.Models.Rows;
using MiniGram.Warehouse;

namespace MiniGram.Analytics.Evidence;

/// <summary>Reads the events of segments and the likes of suspected bots by day and hour, unpacking the profiles of the model <c>profile_hours</c>.</summary>
internal sealed record ProfileHours(IReadOnlyList<SegmentEvents> Segments, HourlyCounts BotLikes)
{
    private const long SuspectedBot = 1;

    private static readonly string[] Tables = ["photos", "likes", "comments", "follows"];

    public static ProfileHours Read(DbConnection connection, Scope scope, DaySpan span, CancellationToken cancellationToken)
    {
        var bits = connection.Rows<ProfileBit>("select * from profile_bits where scope = $1 order by bit", ("", scope.Name()));
        var discriminates = connection
            .Rows<SegmentThreshold>("select * from segment_thresholds where scope = $1", ("", scope.Name()))
            .ToDictionary(row => (row.Segment, row.Measure), row => row.Discriminates);
        var botLikes = new long[24 * span.Days];
        var segments = new List<SegmentEvents>();
        foreach (var table in Tables)
        {
            var hours = connection.Query(
                "select profile, hour, events, settled_events from profile_hours where table_name = $1",
                reader => (Profile: reader.GetInt64(0), Hour: HourIndex.Of(reader.GetDateTime(1), span.First), Events: reader.GetInt64(2), Settled: reader.GetInt64(3)),
                cancellationToken,
                ("", table));
            if (table == "likes")
                Add(botLikes, hours.Where(row => (row.Profile & SuspectedBot) != 0).Select(row => (row.Hour, row.Events)));

            // As if suspected bots had not liked, written or followed anything: their photos stay.
            var counted = scope == Scope.All || table == "photos" ? hours : [.. hours.Where(row => (row.Profile & SuspectedBot) == 0)];
            foreach (var bit in bits)
            {
                var counts = new long[24 * span.Days];
                Add(counts, counted.Where(row => (row.Profile & bit.Bit) != 0).Select(row => (row.Hour, row.Settled)));
                segments.Add(new(bit.Segment, bit.Measure, table, discriminates[(bit.Segment, bit.Measure)], new(span.First, counts)));
            }
        }

        return new([.. segments.OrderBy(row => row.Segment, StringComparer.Ordinal).ThenBy(row => row.Measure, StringComparer.Ordinal)], new(span.First, botLikes));
    }

    private static void Add(long[] counts, IEnumerable<(int Hour, long Events)> rows)
    {
        foreach (var (hour, events) in rows)
        {
            if (hour >= 0)
                counts[hour] += events;
        }
    }
}
