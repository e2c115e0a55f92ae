using MiniGram.Synthesis.Distributions;

namespace MiniGram.Synthesis.Scenarios;

/// <summary>What photos are tagged with.</summary>
internal sealed record ContentKnobs
{
    [Knob("The themes with their tags; none stands for the 250 tags of the published report.")]
    public IReadOnlyList<ThemeKnobs> Themes { get; init; } = [];

    [Knob("How many times as many likes and comments photos get, by theme, or by tag as in \"#sunset\"; where several hold they multiply, theirs and the theme's own lift.", Min = 0, Max = 1_000)]
    public IReadOnlyDictionary<string, double> Lifts { get; init; } = new Dictionary<string, double>();

    [Knob("How much more popular the first tags of a theme are: the exponent of a Zipf law.", Min = 0, Max = 5)]
    public double Popularity { get; init; } = 0.8;

    [Knob("How many tags a photo carries; more than 30 are cut.", Min = 0)]
    public Distribution TagsPerPhoto { get; init; } = Distribution.Poisson(4);

    [Knob("The share of a photo's tags that are of its theme; the others are of what else its author cares for.", Min = 0, Max = 1)]
    public double OfTheme { get; init; } = 0.75;

    [Knob("How many themes a person cares for: the parameter of a Dirichlet distribution; small is few, large is all alike.", Min = 0.001, Max = 1_000)]
    public double Breadth { get; init; } = 0.3;

    [Knob("How much of the interests is that of the community, 0 to 1.", Min = 0, Max = 1)]
    public double CommunityInterest { get; init; } = 0.6;

    [Knob("How much likelier one is to like a photo of one's own interests: 0 is not at all.", Min = 0, Max = 100)]
    public double Affinity { get; init; } = 3;
}
