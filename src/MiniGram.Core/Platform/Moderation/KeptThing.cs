namespace MiniGram.Platform.Moderation;

/// <summary>What a photo or a comment was when it was reported, kept until that is decided, also when its author deletes it.</summary>
/// <param name="Text">The caption or the comment; may be empty.</param>
/// <param name="At">When it was posted.</param>
/// <param name="MediaKey">The photo's picture; null for a comment, and for a photo whose picture is drawn.</param>
/// <param name="Width">Of the picture, in pixels; 0 without one.</param>
/// <param name="Height">Of the picture, in pixels; 0 without one.</param>
public sealed record KeptThing(string Text, DateTimeOffset At, string? MediaKey, int Width, int Height);
