using System.Globalization;
using MiniGram.Model;

namespace MiniGram.Cli.Fitting;

/// <summary>How well a scenario fits, in words.</summary>
internal static class FitText
{
    /// <summary>What the data do not tell.</summary>
    public static IReadOnlyList<string> Kept { get; } =
    [
        "users.time-zones, where one clock for all tells as much as one of each user, or a theme has hours of its own: then hours are UTC",
        "users.registration below a month, users.archetypes[].stays: nobody leaves",
        "graph.communities, graph.community-sizes, where who follows whom shows none beyond chance, or there are more than 5 million follows: then only how far people keep to their theme is told",
        "photos.quality: beside the dispersion it can't be told apart",
        "time.events[].tag: none",
        "engagement.texts.of-theme; other languages than de, en, es, fr and pt",
        "bots but bulk likers, look-alikes: none",
    ];

    /// <summary>A line for each comparison: the knob, what, the data, the world, the distance, the verdict.</summary>
    public static IEnumerable<string> Table(IReadOnlyList<KnobResult> likeness)
    {
        string[][] rows = [["what", "data", "world", "distance", ""], .. likeness.Select(Row)];
        var widths = Enumerable.Range(0, 4).Select(column => rows.Max(row => row[column].Length)).ToArray();
        return rows.Select(row => $"{row[0].PadRight(widths[0])}  {row[1].PadLeft(widths[1])}  {row[2].PadLeft(widths[2])}  {row[3].PadRight(widths[3])}  {row[4]}".TrimEnd());
    }

    /// <summary>A line for each knob of which the scenario's own world falls short; none where it is as asked for.</summary>
    public static IEnumerable<string> Missed(IReadOnlyList<KnobResult> missed) => missed.Count == 0
        ? []
        : ["The world falls short of what the scenario asks for, so that 'generate --strict' ends with 2:", .. missed.Select(knob => $"- {knob.Knob}: {Asked(knob)}")];

    private static string Asked(KnobResult knob) => knob.Measure is KnobDistance.Relative or KnobDistance.Absolute
        ? $"{Number(knob.Target)} asked for, {Number(knob.Achieved)} had ({knob.Description})"
        : $"{knob.Distance.ToString("0.000", CultureInfo.InvariantCulture)} {(knob.Measure == KnobDistance.KolmogorovSmirnov ? "KS" : "TV")} off ({knob.Description})";

    // Of distributions only the distance says something: two may have the same median and be unlike.
    private static string[] Row(KnobResult result) => result.Measure switch
    {
        KnobDistance.Relative when result.Knob == "graph.communities" => [result.Description, Found(result.Target), Found(result.Achieved), $"{Number(result.Distance * 100)} %", Verdict(result)],
        KnobDistance.Relative => [result.Description, Number(result.Target), Number(result.Achieved), $"{Number(result.Distance * 100)} %", Verdict(result)],
        KnobDistance.Absolute => [result.Description, Number(result.Target), Number(result.Achieved), Number(result.Distance), Verdict(result)],
        _ => [result.Description, "", "", $"{result.Distance.ToString("0.000", CultureInfo.InvariantCulture)} {(result.Measure == KnobDistance.KolmogorovSmirnov ? "KS" : "TV")}", Verdict(result)],
    };

    private static string Found(double communities) => communities == 0 ? "none found" : Number(communities);

    private static string Verdict(KnobResult result) => result.Passed ? "near" : "far";

    private static string Number(double value) => Math.Abs(value) >= 100 ? value.ToString("N0", CultureInfo.InvariantCulture) : value.ToString("0.###", CultureInfo.InvariantCulture);
}
