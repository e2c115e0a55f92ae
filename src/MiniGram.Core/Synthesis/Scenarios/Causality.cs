namespace MiniGram.Synthesis.Scenarios;

/// <summary>What may happen before what.</summary>
internal enum Causality
{
    /// <summary>Nothing before all that it needs exists, or after an account left.</summary>
    Strict,

    /// <summary>A like, comment or follow may happen as soon as the earlier of its two parents exists.</summary>
    Legacy,
}
