namespace MiniGram.Synthesis.Scenarios;

/// <summary>One knob as it is set.</summary>
/// <param name="Path">Such as <c>users.count</c>.</param>
/// <param name="Value">As it would be written; of a distribution also its mean and quartiles.</param>
/// <param name="Description">What it means.</param>
public sealed record KnobExplanation(string Path, string Value, string Description);
