using System.Data.Common;
using System.Numerics;
using MiniGram.Analytics.Figures;
using MiniGram.Analytics.Models;
using MiniGram.Analytics.Models.Rows;

namespace MiniGram.Analytics.Exhibits;

/// <summary>Reads the series for charts from the models.</summary>
public static class ExhibitReader
{
    private const int Bins = 20;

    /// <summary>The series, but for what tests complete: the intervals of <see cref="HourEngagement"/> are null, and there are no theme totals.</summary>
    /// <param name="connection">To a warehouse in which the models are built.</param>
    /// <param name="scope">Whose likes, comments and follows count.</param>
    public static ExhibitSet Read(DbConnection connection, Scope scope)
    {
        var days = connection.Rows<DayEvents>("select * from events_by_day");
        return new(
            SegmentWeeks(connection, scope),
            EngagementByHour(connection, scope),
            MonthSeries.Of(days.Where(row => row.TableName == "likes"), (month, rows) => new MonthBotLikes(month, rows.Sum(row => row.BotEvents), rows.Sum(row => row.Events))),
            BotShares(connection),
            MonthSeries.Of(days, (month, rows) => Events(month, rows, scope)),
            MonthSeries.Of(days.Where(row => row.TableName == "users"), (month, rows) => new MonthCount(month, rows.Sum(row => row.Events))),
            []);
    }

    private static MonthEvents Events(DateOnly month, IReadOnlyList<DayEvents> rows, Scope scope)
    {
        long Table(string name) => rows.Where(row => row.TableName == name).Sum(row => row.Events - (scope == Scope.People ? row.BotEvents : 0));
        return new(month, Table("users"), Table("photos"), Table("likes"), Table("comments"), Table("follows"));
    }

    private static List<SegmentHours> SegmentWeeks(DbConnection connection, Scope scope)
    {
        var rows = connection
            .Rows<SegmentWeekHour>("select * from segment_week where scope = $1", ("", scope.Name()))
            .ToLookup(row => (row.Segment, row.Measure));
        var segments = new List<SegmentHours>();
        foreach (var segment in new[] { "active", "inactive" })
        {
            foreach (var measure in new[] { "by_activity", "by_rate" })
            {
                var counts = new long[7 * 24];
                foreach (var row in rows[(segment, measure)])
                    counts[(24 * (row.Weekday - 1)) + row.Hour] += row.Events;
                segments.Add(new(segment, measure, counts));
            }
        }

        return segments;
    }

    private static HourEngagement[] EngagementByHour(DbConnection connection, Scope scope)
    {
        var (mantissa, unit) = ExactRatio.Parts(ParameterRow.Read(connection).CommentWeight);
        var rows = connection.Rows<PostingHour>("select * from posting_hours where scope = $1", ("", scope.Name())).ToDictionary(row => row.Hour);
        return [.. Enumerable.Range(0, 24).Select(hour => rows.GetValueOrDefault(hour) is { } row
            ? new HourEngagement(hour, row.Photos, ExactRatio.Divide((unit * row.Likes) + (mantissa * row.Comments), unit * (BigInteger)row.Photos), null, null)
            : new HourEngagement(hour, 0, null, null, null))];
    }

    private static ShareBin[] BotShares(DbConnection connection)
    {
        var photos = connection.Rows<PhotoBotShare>("select * from photo_bot_shares").ToLookup(row => row.Bin, row => row.Photos);
        return [.. Enumerable.Range(0, Bins).Select(bin => new ShareBin((double)bin / Bins, (double)(bin + 1) / Bins, photos[bin].Sum()))];
    }
}
