namespace MiniGram.Synthesis.Scenarios;

/// <summary>What comments say.</summary>
internal sealed record TextKnobs
{
    /// <summary>The languages that comments can be in.</summary>
    public static IReadOnlyList<string> Known { get; } = ["de", "en", "es", "fr", "pt"];

    [Knob("Languages (en, de, es, fr, pt) with their shares, relative to the sum.", Min = 0)]
    public IReadOnlyDictionary<string, double> Languages { get; init; } = new Dictionary<string, double> { ["en"] = 1 };

    [Knob("The share of comments that like what they see.", Min = 0, Max = 1)]
    public double Positive { get; init; } = 0.8;

    [Knob("The share of comments that don't; the rest is neutral.", Min = 0, Max = 1)]
    public double Negative { get; init; } = 0.05;

    [Knob("The share of comments that speak of the photo's theme.", Min = 0, Max = 1)]
    public double OfTheme { get; init; } = 0.4;
}
