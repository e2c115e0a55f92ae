using System.Globalization;
using MiniGram.Analytics;
using MiniGram.Analytics.Figures;
using MiniGram.Reporting.Text;

namespace MiniGram.Reporting.Charts.Catalog;

/// <summary>When people register.</summary>
internal static class RegistrationCharts
{
    private const string Measure = "Registrations";

    public static IEnumerable<ChartSpec> Of(Analysis analysis)
    {
        var figures = analysis.Told.Registrations;
        if (analysis.Told.Quick.Users == 0)
            yield break;
        var exposure = Exposure.Of(analysis);
        var partial = analysis.Told.Growth.ByYear.Where(year => year.Partial).Select(year => year.Year).ToHashSet();
        yield return Years(Chart(analysis, "by_year", "year", figures.ByYear, key => key.ToString(CultureInfo.InvariantCulture), null, null), figures.ByYear, partial);
        yield return Chart(analysis, "by_quarter", "quarter", figures.ByQuarter, key => $"Q{key}", null, exposure?.ByQuarter());
        yield return Chart(analysis, "by_month", "month", figures.ByMonth, key => Wording.Month(key)[..3], key => Wording.Month(key)[..1], exposure?.ByMonth());
        yield return Chart(analysis, "by_weekday", "weekday", figures.ByWeekday, key => Wording.Weekday(key)[..3], null, exposure?.ByWeekday());
        yield return Chart(analysis, "by_hour", "hour", figures.ByHour, key => key.ToString("00", CultureInfo.InvariantCulture), null, exposure is null ? null : Exposure.ByHour());
    }

    private static ChartSpec Years(ChartSpec chart, IReadOnlyList<KeyCount> counts, HashSet<int> partial)
    {
        if (partial.Count == 0 || chart.Plots is not [BarPlot plot])
            return chart;
        var bars = plot.Bars.Select((bar, i) => partial.Contains(counts[i].Key) ? bar with { Mark = Mark.Partial, Tip = bar.Tip + "\nThe data covers only part of the year" } : bar);
        return chart with
        {
            Plots = [plot with { Bars = [.. bars] }],
            Legend = [new(Mark.Main, "Whole year"), new(Mark.Partial, "Part of a year")],
        };
    }

    private static ChartSpec Chart(Analysis analysis, string id, string unit, IReadOnlyList<KeyCount> counts, Func<int, string> label, Func<int, string>? initial, IReadOnlyDictionary<int, double>? expected)
    {
        var total = counts.Sum(count => count.Count);
        Bar Of(KeyCount count)
        {
            var expects = expected is not null && expected.TryGetValue(count.Key, out var share) ? share * total : (double?)null;
            return new Bar(label(count.Key), count.Count, $"{Name(unit, count.Key)}\n{Numbers.Count(count.Count)} registrations" + (expects is { } value ? $"\n{Numbers.Count((long)Math.Round(value))} expected from the days covered" : ""))
            {
                Expected = expects,
                Initial = initial?.Invoke(count.Key),
            };
        }
        var bars = counts.Select(Of).ToList();
        var hasExpected = bars.Any(bar => bar.Expected is not null);
        return new ChartSpec(
            $"registrations-{id.Replace('_', '-')}",
            ChartCatalog.Claim(analysis, $"registrations.{id}", $"Registrations by {unit}"),
            unit == "year" ? $"{Measure} in each year" : $"{Measure} by {unit}, all years together" + (unit == "hour" ? ", UTC" : ""),
            [new BarPlot(null, bars, unit == "hour" ? 6 : unit == "year" ? (counts.Count + 9) / 10 : 1, Numbers.Short) { ExpectedMeaning = hasExpected ? "expected from the days covered" : null, Height = 200 }],
            new ChartTable(
                hasExpected ? [new(Wording.Capitalised(unit), false), new(Measure), new("Expected")] : [new(Wording.Capitalised(unit), false), new(Measure)],
                [.. counts.Select((count, i) => (IReadOnlyList<string>)(hasExpected
                    ? [Name(unit, count.Key), Numbers.Count(count.Count), bars[i].Expected is { } value ? Numbers.Plain(value) : Numbers.Undefined]
                    : [Name(unit, count.Key), Numbers.Count(count.Count)]))]))
        {
            Finding = $"registrations.{id}",
            Wide = unit == "hour",
            Note = hasExpected ? "Line across a bar: expected if each day brought the same, from the days that the data covers." : null,
        };
    }

    private static string Name(string unit, int key) => unit switch
    {
        "quarter" => $"Quarter {key}",
        "month" => Wording.Month(key),
        "weekday" => Wording.Weekday(key),
        "hour" => Numbers.Hour(key),
        _ => key.ToString(CultureInfo.InvariantCulture),
    };
}
