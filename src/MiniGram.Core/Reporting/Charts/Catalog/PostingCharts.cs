using System.Globalization;
using MiniGram.Analytics;
using MiniGram.Reporting.Charts.Tables;
using MiniGram.Reporting.Scopes;
using MiniGram.Reporting.Text;

namespace MiniGram.Reporting.Charts.Catalog;

/// <summary>What the hour of posting has to do with engagement.</summary>
internal static class PostingCharts
{
    public static IEnumerable<ChartSpec> Of(Analysis analysis)
    {
        var differ = ChartCatalog.Stands(analysis, "content.hours");
        var note = differ ? "Solid: the 95 % interval leaves the line out." : "Hollow: hours do not differ beyond chance, so none is claimed to be better, even where an interval leaves the line out.";
        var hours = analysis.Exhibits.EngagementByHour;
        if (hours.Count(hour => hour.Photos > 0) < 2)
            yield break; // One hour has none to stand beside; its finding says so.
        var photos = hours.Sum(hour => hour.Photos);
        var mean = hours.Sum(hour => (hour.Mean ?? 0) * hour.Photos) / photos;
        var means = new DotPlot(null, [.. hours.Select(hour => new Dot(Label(hour.Hour), hour.Mean, hour.Low, hour.High, $"{Numbers.Hour(hour.Hour)}\nMean {Numbers.Plain(hour.Mean)}, 95 % interval {Numbers.Plain(hour.Low)} to {Numbers.Plain(hour.High)}\n{Numbers.Count(hour.Photos)} photos"))], mean, false, 6, Numbers.Short) { Differ = differ };
        yield return new ChartSpec(
            "engagement-by-hour",
            "Engagement of a photo by its hour of posting",
            "Mean of likes + weighted comments a photo, by hour of posting, UTC, with 95 % interval",
            [means],
            new ChartTable(
                [new("Hour", false), new("Mean engagement"), new("95 % interval"), new("Photos")],
                [.. hours.Select(hour => (IReadOnlyList<string>)[Numbers.Hour(hour.Hour), Numbers.Plain(hour.Mean), $"{Numbers.Plain(hour.Low)} to {Numbers.Plain(hour.High)}", Numbers.Count(hour.Photos)])]))
        {
            Note = $"Line: the mean of all photos, {Numbers.Plain(mean)}.{(Svg.SvgDots.Scale(means).From > 0 ? " The axis does not begin at zero." : "")} {note}",
        };

        var top = analysis.Told.Content.TopHours;
        var all = top.Sum(hour => hour.Photos);
        var engaged = top.Sum(hour => hour.Count);
        if (all > 0 && engaged > 0 && Discrimination.Holds(analysis, Discrimination.TopPhotos))
        {
            var rate = 1.0 * engaged / all;
            yield return new ChartSpec(
                "top-photos-by-hour",
                ChartCatalog.Claim(analysis, "content.hours", "Share of photos that become highly engaged, by hour of posting"),
                "Highly engaged photos ÷ photos posted in the hour, UTC, with 95 % interval",
                [new DotPlot(null, [.. top.Select(hour => new Dot(Label(hour.Key), hour.Rate, hour.Low, hour.High, $"{Numbers.Hour(hour.Key)}\n{Numbers.Share(hour.Rate)}, 95 % interval {Numbers.Range(hour.Low, hour.High, Numbers.Share)}\n{Numbers.Count(hour.Count)} of {Numbers.Count(hour.Photos)} photos"))], rate, true, 6, value => Numbers.Share(value)) { Differ = differ }],
                HourTable.Of(top, OtherScope.Beside(analysis)))
            {
                Finding = "content.hours",
                Note = $"Line: all photos, {Numbers.Share(rate)}. {note}",
            };
        }
    }

    private static string Label(int hour) => hour.ToString("00", CultureInfo.InvariantCulture);
}
