using MiniGram.Analytics;
using MiniGram.Analytics.Findings;
using MiniGram.Reporting.Charts;
using MiniGram.Reporting.Charts.Catalog;

namespace MiniGram.Reporting;

/// <summary>The one strongest statement of the report, for the print.</summary>
/// <param name="Finding">Null where nothing differs beyond chance.</param>
/// <param name="Plot">What it is about; null where no chart shows it.</param>
/// <param name="Measure">The plot's subtitle.</param>
internal sealed record Hero(Finding? Finding, Plot? Plot, string? Measure)
{
    /// <summary>Of findings that are equally certain, what a marketing lead acts on comes first.</summary>
    private static readonly string[] Preferred = ["content.tags", "influencers.pairs", "content.hours", "days.photos", "segments.", "influencers.", "registrations.", "growth.", "bots."];

    private const int Rows = 9;

    public static Hero Of(Analysis analysis, IReadOnlyList<ChartSpec> charts)
    {
        var strongest = analysis.Findings
            .Where(finding => finding is { Headline: true, Verdict: Verdict.Significant })
            .OrderBy(finding => Array.FindIndex(Preferred, prefix => finding.Id.StartsWith(prefix, StringComparison.Ordinal)) is >= 0 and var rank ? rank : Preferred.Length)
            .ThenBy(finding => finding.PAdjusted)
            .FirstOrDefault();
        if (strongest is null)
            return new Hero(null, null, null);
        if (WeekdayPlot.Of(analysis, strongest.Id) is { } weekdays)
            return new Hero(strongest, weekdays, "Events of the segment by weekday");
        var chart = charts.FirstOrDefault(chart => chart.Finding == strongest.Id) ?? (strongest.Id.StartsWith("growth.", StringComparison.Ordinal) ? charts.FirstOrDefault(chart => chart.Id == "growth-by-year") : null);
        return chart?.Plots switch
        {
            null => new Hero(strongest, null, null),
            [EstimatePlot estimates] => new Hero(strongest, estimates with { Rows = [.. estimates.Rows.Take(Rows)] }, chart.Measure),
            [RowPlot, .., RowPlot pairs] => new Hero(strongest, pairs with { Title = null }, pairs.Title),
            var plots => plots.FirstOrDefault(plot => plot.Title is { } title && strongest.Id.EndsWith("." + (title == "Registrations" ? "users" : title.ToLowerInvariant()), StringComparison.Ordinal)) is { } named
                ? new Hero(strongest, named with { Title = null }, $"{named.Title} by year; hollow: part of a year")
                : new Hero(strongest, plots[0], chart.Measure),
        };
    }
}
