using MiniGram.Analytics;
using MiniGram.Analytics.Figures;
using MiniGram.Reporting.Charts.Tables;
using MiniGram.Reporting.Scopes;
using MiniGram.Reporting.Text;

namespace MiniGram.Reporting.Charts.Catalog;

/// <summary>Days of the year beside the days around them.</summary>
internal static class DayCharts
{
    private static readonly (string Table, string Name, Func<DayOfYear, double?> Ratio)[] Tables =
    [
        ("photos", "Photos", day => day.PhotosRatio),
        ("likes", "Likes", day => day.LikesRatio),
        ("comments", "Comments", day => day.CommentsRatio),
        ("follows", "Follows", day => day.FollowsRatio),
        ("users", "Registrations", day => day.UsersRatio),
    ];

    /// <summary>Photos, and what else has a day that stands out; nothing below three whole years.</summary>
    public static IEnumerable<ChartSpec> Of(Analysis analysis)
    {
        var days = analysis.Told.Days.ByDay;
        var shown = Tables.Where(table => days.Any(day => table.Ratio(day) is not null && (table.Table == "photos" || day.StandsOutIn.Contains(table.Table)))).ToArray();
        if (shown.Length == 0)
            yield break;
        var stand = days.Any(day => day.StandsOutIn.Count > 0);
        yield return new ChartSpec(
            "days-of-the-year",
            ChartCatalog.Claim(analysis, "growth.days", "Days of the year beside the days around them"),
            "What happens on a day of the year ÷ on a day of the two weeks before and after it, whole years together, UTC",
            [.. shown.Select(table => new BarPlot(
                shown.Length > 1 ? table.Name : null,
                [.. days.Select(day => new Bar(
                    day.Key % 200 == 101 ? Wording.Month(day.Key / 100)[..3] : "",
                    table.Ratio(day),
                    $"{Wording.Day(day.Key)}\n{table.Name}: {Numbers.Plain(table.Ratio(day))} times the days around it",
                    day.StandsOutIn.Contains(table.Table) ? Mark.Main : Mark.Mute))],
                1,
                value => Numbers.Plain(value))
            { Touching = true, Counted = false, Height = 200 })],
            DayTable.Of(days, [.. shown.Select(table => table.Table)], OtherScope.Beside(analysis)))
        {
            Finding = "growth.days",
            Legend = stand ? [new(Mark.Main, "Stands out year after year"), new(Mark.Mute, "No more than chance")] : [],
            Note = stand ? null : "No day stands out by more than chance gives, however tall its bar.",
            Wide = true,
        };
    }
}
