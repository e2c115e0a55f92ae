using MiniGram.Analytics;
using MiniGram.Analytics.Findings;
using MiniGram.Reporting.Charts;
using MiniGram.Reporting.Charts.Tables;

namespace MiniGram.Reporting.Scopes;

/// <summary>All that suspected bots change, area by area: nothing that differs stands in <c>report.json</c> only.</summary>
internal static class ScopeGroupList
{
    /// <param name="charts">Of the whole report: what the data table of one of them shows in both scopes is not told twice.</param>
    public static IReadOnlyList<ScopeGroup> Of(Analysis analysis, IReadOnlyList<ChartSpec> charts)
    {
        var single = ScopeFigureList.Of(analysis);
        var lists = Lists(analysis, charts).ToList();
        return
        [
            .. Prose.Areas.Prepend(ScopeFigureList.Quick)
                .Select(group => new ScopeGroup(group, [.. Single(single, group), .. lists.Where(list => list.Group == group).Select(list => (list.About, list.Table))]))
                .Where(group => group.Tables.Count > 0),
        ];
    }

    private static IEnumerable<(string About, ChartTable Table)> Single(IReadOnlyList<ScopeFigure> figures, string group)
    {
        var rows = figures.Where(figure => figure.Group == group).Select(figure => figure.Row).ToList();
        if (rows.Count > 0)
            yield return ("Single figures", new ChartTable(ScopeFigure.Columns, rows));
    }

    private static IEnumerable<(string Group, string About, ChartTable Table)> Lists(Analysis analysis, IReadOnlyList<ChartSpec> charts)
    {
        var told = analysis.Told;
        var other = OtherScope.Of(analysis);
        var beside = OtherScope.Beside(analysis) is not null;
        (string Group, string About, string? Chart, Func<ChartTable> Table)[] lists =
        [
            (FindingArea.Engagement, "What the segments did, by weekday", null, () => WeekdayTables.All(told.Segments, other)),
            (FindingArea.Content, "Tags by engagement", "tags-by-engagement", () => TagTables.ByEngagement(told.Content, other)),
            (FindingArea.Content, "Tags of highly engaged photos", "tags-by-lift", () => TagTables.ByLift(told.Content, other)),
            (FindingArea.Content, "Hours of highly engaged photos", "top-photos-by-hour", () => HourTable.Of(told.Content.TopHours, other)),
            (FindingArea.Influencers, "The most followed", "most-followed", () => InfluencerTables.MostFollowed(told.Influencers.Top, told.Quick.Users, other)),
            (FindingArea.Influencers, "Tags of influencers and of others", "tags-of-influencers", () => TagTables.OfInfluencers(told.Influencers, other)),
            (FindingArea.Growth, "Each year", "growth-by-year", () => GrowthTable.Of(told.Growth.ByYear, other)),
            (FindingArea.Growth, "Days of the year", "days-of-the-year", () => DayTable.Of(told.Days.ByDay, [], other)),
        ];
        foreach (var (group, about, chart, build) in lists)
        {
            if (beside && charts.Any(drawn => drawn.Id == chart))
                continue;
            var table = build();
            if (table.Compares)
                yield return (group, about, table);
        }
    }
}
