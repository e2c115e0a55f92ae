using MiniGram.Analytics.Figures;
using MiniGram.Reporting.Scopes;
using MiniGram.Reporting.Text;

namespace MiniGram.Reporting.Charts.Tables;

/// <summary>Each day of the year as a table, with what it is in the other scope.</summary>
internal static class DayTable
{
    private static readonly (string Id, string Name, Func<DayOfYear, long> Count, Func<DayOfYear, double?> Ratio)[] Series =
    [
        ("photos", "Photos", day => day.Photos, day => day.PhotosRatio),
        ("likes", "Likes", day => day.Likes, day => day.LikesRatio),
        ("comments", "Comments", day => day.Comments, day => day.CommentsRatio),
        ("follows", "Follows", day => day.Follows, day => day.FollowsRatio),
        ("users", "Registrations", day => day.Users, day => day.UsersRatio),
    ];

    /// <param name="shown">Tables to show, such as <c>photos</c>; those that differ between the scopes are shown too.</param>
    public static ChartTable Of(IReadOnlyList<DayOfYear> days, IReadOnlyCollection<string> shown, OtherScope? other)
    {
        var others = other?.Figures.Days.ByDay.ToDictionary(day => day.Key);
        bool Differs((string Id, string Name, Func<DayOfYear, long> Count, Func<DayOfYear, double?> Ratio) series) =>
            others is not null && days.Any(day => others.GetValueOrDefault(day.Key) is { } same && (series.Count(day) != series.Count(same) || series.Ratio(day) != series.Ratio(same)));
        var columns = Series.Where(series => shown.Contains(series.Id) || Differs(series)).ToArray();
        IReadOnlyList<ChartCell> Row(DayOfYear day)
        {
            ChartCell Cell(Func<DayOfYear, string> text) => ChartCell.Of(day, others?.GetValueOrDefault(day.Key), text);
            return
            [
                Wording.Day(day.Key),
                .. columns.SelectMany(series => new[] { Cell(each => Numbers.Count(series.Count(each))), Cell(each => Numbers.Plain(series.Ratio(each))) }),
                Cell(StandsOut),
            ];
        }
        return new ChartTable(
            [
                new("Day", false),
                .. columns.SelectMany(series => new ChartColumn[]
                {
                    new(series.Name + ", all years", Figure: $"days.by_day.{series.Id}"),
                    new("÷ days around", Figure: $"days.by_day.{series.Id}_ratio") { Label = $"{series.Name} ÷ days around" },
                }),
                new("Stands out in", false, "days.by_day.stands_out_in"),
            ],
            [.. days.Select(Row)])
        {
            Other = other?.Label,
            Paired = true,
        };
    }

    private static string StandsOut(DayOfYear day) =>
        day.StandsOutIn.Count == 0 ? Numbers.Undefined : string.Join(", ", day.StandsOutIn.Select(table => Series.Single(series => series.Id == table).Name.ToLowerInvariant()));
}
