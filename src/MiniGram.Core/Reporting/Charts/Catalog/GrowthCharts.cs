using System.Globalization;
using MiniGram.Analytics;
using MiniGram.Analytics.Exhibits;
using MiniGram.Analytics.Figures;
using MiniGram.Reporting.Charts.Tables;
using MiniGram.Reporting.Scopes;
using MiniGram.Reporting.Text;

namespace MiniGram.Reporting.Charts.Catalog;

/// <summary>How each table grows.</summary>
internal static class GrowthCharts
{
    private static readonly (string Name, Func<YearGrowth, long> Count, Func<YearGrowth, double?> Growth, Func<MonthEvents, long> Month)[] Tables =
    [
        ("Registrations", year => year.Users, year => year.UsersGrowth, month => month.Users),
        ("Photos", year => year.Photos, year => year.PhotosGrowth, month => month.Photos),
        ("Likes", year => year.Likes, year => year.LikesGrowth, month => month.Likes),
        ("Comments", year => year.Comments, year => year.CommentsGrowth, month => month.Comments),
        ("Follows", year => year.Follows, year => year.FollowsGrowth, month => month.Follows),
    ];

    public static IEnumerable<ChartSpec> Of(Analysis analysis)
    {
        var years = analysis.Told.Growth.ByYear;
        if (years.Count > 0)
            yield return ByYear(years, OtherScope.Beside(analysis));
        if (analysis.Exhibits.EventsByMonth.Count > 1)
            yield return ByMonth(analysis);
    }

    private static ChartSpec ByYear(IReadOnlyList<YearGrowth> years, OtherScope? other)
    {
        var partial = years.Any(year => year.Partial);
        return new ChartSpec(
            "growth-by-year",
            "Each year in numbers",
            "Rows of each table by year; where both years are whole, the growth over the year before. The findings say which stand out",
            [.. Tables.Select(table => new BarPlot(
                table.Name,
                [.. years.Select((year, i) => new Bar(
                    Year(year),
                    table.Count(year),
                    $"{table.Name} {Year(year)}\n{Numbers.Count(table.Count(year))}" + (year.Partial ? "\nThe data covers only part of the year" : GrowthTable.IsComparable(years, i) ? $"\n{Numbers.Change(table.Growth(year))} over the year before" : ""),
                    year.Partial ? Mark.Partial : Mark.Main) { Initial = "’" + Year(year)[^2..] })],
                (years.Count + 5) / 6,
                Numbers.Short) { Height = 180 })],
            GrowthTable.Of(years, other))
        {
            Legend = partial ? [new(Mark.Main, "Whole year"), new(Mark.Partial, "Part of a year: compared with nothing")] : [],
            Wide = true,
        };
    }

    private static ChartSpec ByMonth(Analysis analysis)
    {
        var months = analysis.Exhibits.EventsByMonth;
        var partial = analysis.Parameters.AsOf is { Day: not 1 };
        IReadOnlyList<DateOnly> axis = [.. months.Select(month => month.Month)];
        return new ChartSpec(
            "growth-by-month",
            "Month by month",
            "Rows of each table by month",
            [.. Tables.Select(table => new LinePlot(table.Name, axis, [new(table.Name, [.. months.Select(month => (double?)table.Month(month))], Mark.Main)], Numbers.Short) { LastIsPartial = partial, Height = 180 })],
            new ChartTable(
                [new("Month", false), .. Tables.Select(table => new ChartColumn(table.Name))],
                [.. months.Select(month => (IReadOnlyList<string>)[Numbers.Month(month.Month), .. Tables.Select(table => Numbers.Count(table.Month(month)))])]))
        {
            Note = partial ? "The last month is still running: its stretch is dashed." : null,
            Wide = true,
        };
    }

    private static string Year(YearGrowth year) => year.Year.ToString(CultureInfo.InvariantCulture);
}
