using MiniGram.Analytics.Figures;
using MiniGram.Analytics.Findings;
using MiniGram.Reporting.Scopes;
using MiniGram.Reporting.Text;

namespace MiniGram.Reporting.Charts.Tables;

/// <summary>What segments did by weekday as tables, with what it is in the other scope.</summary>
internal static class WeekdayTables
{
    private static readonly (string Id, Func<SegmentWeekdays, IReadOnlyList<KeyCount>> Of)[] Done =
    [
        ("photos", weekdays => weekdays.Photos),
        ("likes", weekdays => weekdays.Likes),
        ("comments", weekdays => weekdays.Comments),
        ("follows", weekdays => weekdays.Follows),
    ];

    /// <summary>A row for each weekday of what one segment did of one table.</summary>
    public static ChartTable Of(string segment, string measure, string table, SegmentFigures told, OtherScope? other)
    {
        var names = SegmentNames.All.Single(names => names.Segment == segment && names.Measure == measure);
        var counts = Done.Single(done => done.Id == table).Of;
        var others = other is null ? null : counts(names.Of(other.Figures.Segments).Weekdays);
        return new ChartTable(
            [new("Weekday", false), new(Wording.Capitalised(table))],
            [.. counts(names.Of(told).Weekdays).Select((count, i) => (IReadOnlyList<ChartCell>)[Wording.Weekday(count.Key), ChartCell.Of(Numbers.Count(count.Count), others is null ? null : Numbers.Count(others[i].Count))])])
        {
            Other = other?.Label,
        };
    }

    /// <summary>A row for each segment and table that suspected bots change, a column for each weekday.</summary>
    public static ChartTable All(SegmentFigures told, OtherScope other)
    {
        IEnumerable<IReadOnlyList<ChartCell>> Rows(SegmentNames segment) => Done.Select(done =>
        {
            var (mine, same) = (done.Of(segment.Of(told).Weekdays), done.Of(segment.Of(other.Figures.Segments).Weekdays));
            return (IReadOnlyList<ChartCell>)
            [
                new ChartCell($"{Wording.Capitalised(segment.Users["the ".Length..])}: {done.Id}") { Figure = $"{segment.Id}.weekdays.{done.Id}" },
                .. mine.Zip(same, (count, otherCount) => ChartCell.Of(Numbers.Count(count.Count), Numbers.Count(otherCount.Count))),
            ];
        });
        return new ChartTable(
            [new("What who did", false), .. Enumerable.Range(1, 7).Select(day => new ChartColumn(Wording.Weekday(day)[..3]))],
            [.. SegmentNames.All.SelectMany(Rows).Where(row => row.Any(cell => cell.Other is not null))])
        {
            Other = other.Label,
        };
    }
}
