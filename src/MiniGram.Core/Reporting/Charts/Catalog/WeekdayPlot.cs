using MiniGram.Analytics;
using MiniGram.Analytics.Figures;
using MiniGram.Reporting.Text;

namespace MiniGram.Reporting.Charts.Catalog;

/// <summary>What a segment did by weekday, for the finding <c>segments.SEGMENT.MEASURE.weekdays.TABLE</c>.</summary>
internal static class WeekdayPlot
{
    /// <summary>Null for any other finding.</summary>
    public static BarPlot? Of(Analysis analysis, string finding)
    {
        if (finding.Split('.') is not ["segments", var segment, var measure, "weekdays", var table])
            return null;
        var measured = segment == "active" ? analysis.Told.Segments.Active : analysis.Told.Segments.Inactive;
        var weekdays = (measure == "by_rate" ? measured.ByRate : measured.ByActivity).Weekdays;
        IReadOnlyList<KeyCount> counts = table switch
        {
            "photos" => weekdays.Photos,
            "likes" => weekdays.Likes,
            "comments" => weekdays.Comments,
            _ => weekdays.Follows,
        };
        return new BarPlot(null, [.. counts.Select(count => new Bar(Wording.Weekday(count.Key)[..3], count.Count, $"{Wording.Weekday(count.Key)}\n{Numbers.Count(count.Count)} {table}"))], 1, Numbers.Short) { Height = 200 };
    }
}
