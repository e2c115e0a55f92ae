namespace MiniGram.Model.Measures;

/// <summary>What comments say of what they see, as far as single words tell.</summary>
/// <param name="Positive">The share that praises.</param>
/// <param name="Negative">The share that finds fault; the rest does neither.</param>
public sealed record MoodMeasures(double Positive, double Negative);
