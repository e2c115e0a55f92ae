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
    /// <summary>Whether the distance is within the tolerance.</summary>
    public bool Passed => Distance <= Tolerance;
}
