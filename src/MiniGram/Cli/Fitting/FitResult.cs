using MiniGram.Model;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Cli.Fitting;

/// <summary>A scenario and how much its world resembles the data.</summary>
/// <param name="Data">The name of the data's folder.</param>
/// <param name="Sha256">Of the data.</param>
/// <param name="Scenario">The best that was tried.</param>
/// <param name="Round">In which round, from 1.</param>
/// <param name="Likeness">The data as targets, the world as what was achieved.</param>
/// <param name="Missed">The scenario's knobs of which its own world falls short, as <c>generation.json</c> of that world has them.</param>
internal sealed record FitResult(string Data, string Sha256, Scenario Scenario, int Round, IReadOnlyList<KnobResult> Likeness, IReadOnlyList<KnobResult> Missed)
{
    private const double ForEachMissed = 0.05; // As much as if one respect were two tolerances farther off.

    /// <summary>How unlike the world is, and how much of what the scenario asks for can't be had; less is better.</summary>
    public double Badness => Analytics.Measuring.Likeness.Strangeness(Likeness) + (ForEachMissed * Missed.Count);
}
