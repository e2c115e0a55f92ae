namespace MiniGram.Model;

/// <summary>A knob that nothing is held against.</summary>
/// <param name="Knob">Its path, such as <c>graph.closure</c>; <c>[]</c> stands for every entry of a list.</param>
/// <param name="Reason">Why, in a few words.</param>
public sealed record UnmeasuredKnob(string Knob, string Reason);
