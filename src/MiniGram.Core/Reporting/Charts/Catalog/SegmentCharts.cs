using MiniGram.Analytics;
using MiniGram.Analytics.Exhibits;
using MiniGram.Analytics.Findings;
using MiniGram.Reporting.Charts.Tables;
using MiniGram.Reporting.Scopes;
using MiniGram.Reporting.Text;

namespace MiniGram.Reporting.Charts.Catalog;

/// <summary>When the most and the least active users are there.</summary>
internal static class SegmentCharts
{
    public static IEnumerable<ChartSpec> Of(Analysis analysis) =>
    [
        .. analysis.Findings.Where(finding => finding.Verdict == Verdict.Significant).Select(finding => Weekdays(analysis, finding)).OfType<ChartSpec>(),
        .. Heat(analysis),
    ];

    private static ChartSpec? Weekdays(Analysis analysis, Finding finding) => WeekdayPlot.Of(analysis, finding.Id) is not { } plot ? null : new ChartSpec(
        finding.Id.Replace('.', '-').Replace('_', '-'),
        Visible.Sentence(finding.Claim),
        $"{Wording.Capitalised(finding.Id.Split('.')[^1])} of the segment by weekday, UTC",
        [plot],
        Table(analysis, finding.Id.Split('.')))
    {
        Finding = finding.Id,
    };

    private static ChartTable Table(Analysis analysis, string[] id) => WeekdayTables.Of(id[1], id[2], id[4], analysis.Told.Segments, OtherScope.Beside(analysis));

    private static IEnumerable<ChartSpec> Heat(Analysis analysis) => analysis.Exhibits.SegmentHours
        .Where(hours => hours.Counts.Sum() > 0 && Discrimination.Holds(analysis, $"segments.{hours.Segment}.{hours.Measure}"))
        .Select(Chart);

    private static ChartSpec Chart(SegmentHours hours)
    {
        var total = hours.Counts.Sum();
        var who = hours.Segment == "active" ? "most active" : "least active";
        var by = hours.Measure == "by_rate" ? "a day since registration" : "in all";
        return new ChartSpec(
            $"activity-{hours.Segment}-{hours.Measure.Replace('_', '-')}",
            $"Hours of the week of the users {who} {by}",
            $"{Numbers.Count(total)} photos, likes, comments and follows of the segment, by weekday and hour, UTC",
            [new HeatPlot(null, hours.Counts, "events")],
            new ChartTable(
                [new("Hour", false), .. Enumerable.Range(1, 7).Select(day => new ChartColumn(Wording.Weekday(day)[..3]))],
                [.. Enumerable.Range(0, 24).Select(hour => (IReadOnlyList<string>)[Numbers.Hour(hour), .. Enumerable.Range(0, 7).Select(day => Numbers.Count(hours.Counts[24 * day + hour]))])]));
    }
}
