using System.Globalization;
using MiniGram.Benchmarks.Feeds;

namespace MiniGram.Benchmarks.Serving;

/// <summary>What one kind of page gave.</summary>
/// <param name="Page">Its name.</param>
/// <param name="Bytes">Of a page, on average.</param>
/// <param name="Rates">Pages a second, of each round.</param>
/// <param name="Bare">The bare endpoint's answers a second, in turn with them.</param>
/// <param name="Micros">Microseconds of processor time that the site's process took for a page, of each round.</param>
/// <param name="BareMicros">The same of the bare endpoint's process.</param>
/// <param name="AtHalf">How long pages take at half of their median rate.</param>
internal sealed record PageRun(string Page, double Bytes, IReadOnlyList<double> Rates, IReadOnlyList<double> Bare, IReadOnlyList<double> Micros, IReadOnlyList<double> BareMicros, Latencies AtHalf)
{
    /// <summary>What the middle round gave.</summary>
    public static double Median(IEnumerable<double> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;

    /// <summary>The median of the rounds' ratios.</summary>
    public double Ratio => Median(Rates.Zip(Bare, (page, bare) => page / bare));

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"| {Page} | {Bytes / 1000:0} kB | {Median(Rates):0} | {Median(Bare):0} | {Ratio:0.000} | {Median(Micros):0} | {Median(BareMicros):0} | {AtHalf} | {(Ratio >= 0.2 ? "yes" : Ratio >= 0.1 ? "yes, short of the aim" : "**no**")}, {(AtHalf.At(0.99) < 50 ? "yes" : "**no**")} |");
}
