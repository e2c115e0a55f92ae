namespace MiniGram.Analytics.Findings;

/// <summary>What may be said.</summary>
public enum Verdict
{
    /// <summary>The corrected p is below 0.05: the claim stands.</summary>
    Significant,

    /// <summary>The data would have shown an effect that matters, and did not.</summary>
    NotSignificant,

    /// <summary>Too little data to show even an effect that matters.</summary>
    Underpowered,

    /// <summary>A count of all there is, from which nothing is inferred.</summary>
    Descriptive,
}
