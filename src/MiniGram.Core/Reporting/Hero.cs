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
    private static readonly string[] Preferred = ["content.tags", "influencers.pairs", "content.hours", "growth.days", "segments.", "influencers.", "registrations.", "growth.", "bots."];

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
            var plots => plots.FirstOrDefault(plot => plot.Title is { } title && Tells(strongest, title)) is { } named
                ? new Hero(strongest, named with { Title = null }, chart.Id == "growth-by-year" ? $"{named.Title} by year; hollow: part of a year" : chart.Measure)
                : new Hero(strongest, plots[0], chart.Measure),
        };
    }

    /// <summary>Whether it speaks of that table: by its id, or by what its estimate is of.</summary>
    private static bool Tells(Finding finding, string table) =>
        finding.Id.EndsWith("." + (table == "Registrations" ? "users" : table.ToLowerInvariant()), StringComparison.Ordinal) || finding.Measure?.StartsWith(table + " on ", StringComparison.OrdinalIgnoreCase) == true;
}
