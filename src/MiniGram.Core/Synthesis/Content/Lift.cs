namespace MiniGram.Synthesis.Content;

/// <summary>That photos get more likes and comments, or fewer, for what they show.</summary>
/// <param name="Knob">Which asks for it.</param>
/// <param name="Name">The theme's name, or # and the tag's.</param>
/// <param name="Theme">The theme's place; null when it is of a tag.</param>
/// <param name="Tag">The tag's place; null when it is of a theme.</param>
/// <param name="Times">How many times as many; 1 changes nothing, 0 leaves none.</param>
internal sealed record Lift(string Knob, string Name, int? Theme, int? Tag, double Times);
