using System.Collections;
using System.Globalization;
using MiniGram.Synthesis.Distributions;
using MiniGram.Synthesis.Scenarios.Reading;

namespace MiniGram.Synthesis.Scenarios;

/// <summary>A scenario in words and numbers, before its world is made.</summary>
/// <param name="About">What it is for.</param>
/// <param name="Knobs">Every knob that counts, in the order of the file.</param>
/// <param name="Tables">What to expect of each of the seven tables.</param>
public sealed record ScenarioExplanation(string About, IReadOnlyList<KnobExplanation> Knobs, IReadOnlyList<TableExpectation> Tables)
{
    private static readonly double[] Quartiles = [0.25, 0.5, 0.75];

    /// <summary>Of a scenario as it was read.</summary>
    public static ScenarioExplanation Of(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return new(scenario.About, [.. Record(scenario, "").Where(knob => knob.Path != "about" && UnusedKnobs.Used(scenario.Process, knob.Path))], Expectation.Of(scenario));
    }

    private static IEnumerable<KnobExplanation> Record(object record, string prefix) => Knob.Of(record.GetType()).SelectMany(knob =>
    {
        var (path, value) = (prefix + knob.Key, knob.Property.GetValue(record));
        return value switch
        {
            Distribution distribution => [new(path, Words(distribution, knob.About), knob.About.Description)],
            IEnumerable list when Knob.Entry(knob.Type) is { } entry && Knob.IsRecord(entry) =>
                list.Cast<object>().SelectMany((item, n) => Record(item, string.Create(CultureInfo.InvariantCulture, $"{path}[{n}]."))),
            _ when Knob.IsRecord(knob.Type) && value is not null => Record(value, path + "."),
            _ => (IEnumerable<KnobExplanation>)[new(path, ScenarioText.Flow(ScenarioTree.Value(value, knob.About)), knob.About.Description)],
        };
    });

    private static string Words(Distribution distribution, KnobAttribute about)
    {
        var written = ScenarioText.Flow(ScenarioTree.Value(distribution, about));
        return distribution.Kind == DistributionKind.Constant
            ? written
            : $"{written}, mean {Rounded(distribution.Mean, about.Unit)}, quartiles {string.Join(" · ", Quartiles.Select(p => Rounded(distribution.QuantileOf(p), about.Unit)))}";
    }

    private static string Rounded(double value, KnobUnit unit)
    {
        if (double.IsInfinity(value))
            return "infinite";
        var (length, word) = unit != KnobUnit.Duration ? (1, "") : Math.Abs(value) switch { < 120 => (1, "s"), < 7_200 => (60, "m"), < 172_800 => (3_600, "h"), _ => (86_400, "d") };
        return (value / length).ToString("G4", CultureInfo.InvariantCulture) + word + (unit == KnobUnit.Rate ? "/second" : "");
    }
}
