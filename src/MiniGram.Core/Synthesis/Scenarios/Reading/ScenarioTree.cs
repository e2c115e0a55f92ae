using System.Collections;
using MiniGram.Synthesis.Distributions;

namespace MiniGram.Synthesis.Scenarios.Reading;

/// <summary>A scenario back as a tree, every knob in it: what everything else is laid over, and what <c>show</c> prints.</summary>
internal static class ScenarioTree
{
    /// <summary>The whole.</summary>
    public static MapNode Of(Scenario scenario) => Record(scenario);

    /// <summary>One record of knobs.</summary>
    public static MapNode Record(object record) => new([.. Knob.Of(record.GetType()).Select(knob => Entry(knob.Key, Value(knob.Property.GetValue(record), knob.About)))], Origin.Default);

    /// <summary>One value of a knob.</summary>
    public static ScenarioNode Value(object? value, KnobAttribute about) => value switch
    {
        null => Word(about.Otherwise),
        string text => new ScalarNode(text, Quoted: true, Origin.Default),
        bool flag => Word(flag ? "true" : "false"),
        int number => Word(Quantity.Write(number)),
        long number => Word(Quantity.Write(number)),
        double number => Word(Quantity.Write(number, about.Unit)),
        DateTime moment => Word(Quantity.Write(moment)),
        Enum word => Word(Knob.Word(word.ToString())),
        Distribution distribution => Of(distribution, about.Unit),
        IReadOnlyDictionary<string, double> weights => new MapNode([.. weights.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => Entry(pair.Key, Word(Quantity.Write(pair.Value))))], Origin.Default),
        IEnumerable list => new ListNode([.. list.Cast<object>().Select(item => Value(item, about))], Origin.Default),
        _ => Record(value),
    };

    private static ScenarioNode Of(Distribution distribution, KnobUnit unit)
    {
        var (a, b) = (distribution.A, distribution.B);
        return distribution.Kind switch
        {
            DistributionKind.Constant => Word(Quantity.Write(a, unit)),
            DistributionKind.Uniform => Family("uniform", ("from", In(a)), ("to", In(b))),
            DistributionKind.Normal => Family("normal", ("mean", In(a)), ("sigma", In(b))),
            DistributionKind.LogNormal => Family("lognorm", ("mu", Bare(a)), ("sigma", Bare(b))),
            DistributionKind.Weibull => Family("weibull", ("shape", Bare(a)), ("scale", In(b))),
            DistributionKind.Pareto => Family("pareto", ("least", In(a)), ("exponent", Bare(b))),
            DistributionKind.Gamma => Family("gamma", ("shape", Bare(a)), ("scale", In(b))),
            DistributionKind.Beta => Family("beta", ("alpha", Bare(a)), ("beta", Bare(b))),
            DistributionKind.Poisson => Family("poisson", ("mean", In(a))),
            DistributionKind.NegativeBinomial => Family("nbinom", ("mean", In(a)), ("size", Bare(b))),
            DistributionKind.Zipf => Family("zipf", ("count", Bare(a)), ("exponent", Bare(b))),
            _ => Family("empirical", ("values", List(distribution.Values, In)), ("weights", List(distribution.Weights, Bare))),
        };

        ScenarioNode In(double value) => Word(Quantity.Write(value, unit));
    }

    private static ScenarioNode Bare(double value) => Word(Quantity.Write(value));

    private static ListNode List(IReadOnlyList<double> values, Func<double, ScenarioNode> write) => new([.. values.Select(write)], Origin.Default);

    private static MapNode Family(string name, params (string Key, ScenarioNode Value)[] parameters) =>
        new([Entry(DistributionReader.Family, Word(name)), .. parameters.Select(parameter => Entry(parameter.Key, parameter.Value))], Origin.Default);

    private static MapEntry Entry(string key, ScenarioNode value) => new(key, Origin.Default, value);

    private static ScalarNode Word(string text) => new(text, Quoted: false, Origin.Default);
}
