namespace MiniGram.Model;

/// <summary>What a knob asked for and what came of it.</summary>
/// <param name="Knob">Its path, such as <c>graph.reciprocity</c>.</param>
/// <param name="Description">What was measured, in words.</param>
/// <param name="Target">What was asked for.</param>
/// <param name="Achieved">What the world shows.</param>
/// <param name="Measure">How the distance is measured.</param>
/// <param name="Distance">0 for a perfect hit.</param>
/// <param name="Tolerance">Up to which distance it passes.</param>
public sealed record KnobResult(string Knob, string Description, double Target, double Achieved, KnobDistance Measure, double Distance, double Tolerance)
{
    /// <summary>The distance of a world on which the knob has no effect; null where that can't be said.</summary>
    public double? WithoutEffect { get; init; }

    /// <summary>Whether the distance is within the tolerance.</summary>
    public bool Passed => Distance <= Tolerance;

    /// <summary>Whether there is enough of it to tell the effect from none: else to pass says nothing.</summary>
    public bool IsTold => WithoutEffect is not { } none || none > Tolerance;
}
