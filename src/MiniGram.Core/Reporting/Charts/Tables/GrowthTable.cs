using System.Globalization;
using MiniGram.Analytics.Figures;
using MiniGram.Reporting.Scopes;
using MiniGram.Reporting.Text;

namespace MiniGram.Reporting.Charts.Tables;

/// <summary>Each year as a table, with what it is in the other scope.</summary>
internal static class GrowthTable
{
    private static readonly (string Name, string Id, Func<YearGrowth, long> Count, Func<YearGrowth, double?> Growth)[] Series =
    [
        ("Registrations", "users", year => year.Users, year => year.UsersGrowth),
        ("Photos", "photos", year => year.Photos, year => year.PhotosGrowth),
        ("Likes", "likes", year => year.Likes, year => year.LikesGrowth),
        ("Comments", "comments", year => year.Comments, year => year.CommentsGrowth),
        ("Follows", "follows", year => year.Follows, year => year.FollowsGrowth),
        ("Together", "total", year => year.Total, year => year.TotalGrowth),
    ];

    public static ChartTable Of(IReadOnlyList<YearGrowth> years, OtherScope? other)
    {
        var others = other?.Figures.Growth.ByYear.ToDictionary(year => year.Year);
        IReadOnlyList<ChartCell> Row(YearGrowth year, int i)
        {
            ChartCell Cell(Func<YearGrowth, string> shown) => ChartCell.Of(year, others?.GetValueOrDefault(year.Year), shown);
            return
            [
                year.Year.ToString(CultureInfo.InvariantCulture) + (year.Partial ? " (part)" : ""),
                .. Series.SelectMany(series => new[]
                {
                    Cell(each => Numbers.Count(series.Count(each))),
                    Cell(each => IsComparable(years, i) ? Numbers.Change(series.Growth(each)) : Numbers.Undefined),
                }),
            ];
        }
        return new ChartTable(
            [new("Year", false), .. Series.SelectMany(series => new ChartColumn[] { new(series.Name, Figure: $"growth.by_year.{series.Id}"), new("Growth", Figure: $"growth.by_year.{series.Id}_growth") { Label = $"{series.Name}, growth" } })],
            [.. years.Select(Row)])
        {
            Other = other?.Label,
            Paired = true,
        };
    }

    /// <summary>Whether the year and the one before it are whole.</summary>
    public static bool IsComparable(IReadOnlyList<YearGrowth> years, int i) => i > 0 && !years[i].Partial && !years[i - 1].Partial;
}
