using MiniGram.Analytics.Figures;
using MiniGram.Reporting.Scopes;
using MiniGram.Reporting.Text;

namespace MiniGram.Reporting.Charts.Tables;

/// <summary>Highly engaged photos by their hour of posting as a table, with what they are in the other scope.</summary>
internal static class HourTable
{
    public static ChartTable Of(IReadOnlyList<TopHour> hours, OtherScope? other)
    {
        var others = other?.Figures.Content.TopHours.ToDictionary(hour => hour.Key);
        IReadOnlyList<ChartCell> Row(TopHour hour)
        {
            ChartCell Cell(Func<TopHour, string> shown) => ChartCell.Of(hour, others?.GetValueOrDefault(hour.Key), shown);
            return
            [
                Numbers.Hour(hour.Key),
                Cell(each => Numbers.Share(each.Rate)),
                Cell(each => each is { Low: not null, High: not null } ? Numbers.Range(each.Low, each.High, Numbers.Share) : Numbers.Undefined),
                Cell(each => Numbers.Count(each.Count)),
                Cell(each => Numbers.Count(each.Photos)),
            ];
        }
        return new ChartTable(
            [
                new("Hour", false),
                new("Share", Figure: "content.top_hours.rate"),
                new("95 % interval", Figure: "content.top_hours.low content.top_hours.high"),
                new("Highly engaged", Figure: "content.top_hours.count"),
                new("Photos", Figure: "content.top_hours.photos"),
            ],
            [.. hours.Select(Row)])
        {
            Other = other?.Label,
        };
    }
}
