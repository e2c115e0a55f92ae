using MiniGram.Model;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Cli.Fitting;

/// <summary>A scenario and how much its world resembles the data.</summary>
/// <param name="Data">The name of the data's folder.</param>
/// <param name="Sha256">Of the data.</param>
/// <param name="Scenario">The best that was tried.</param>
/// <param name="Round">In which round, from 1.</param>
/// <param name="Likeness">The data as targets, the world as what was achieved.</param>
internal sealed record FitResult(string Data, string Sha256, Scenario Scenario, int Round, IReadOnlyList<KnobResult> Likeness);
