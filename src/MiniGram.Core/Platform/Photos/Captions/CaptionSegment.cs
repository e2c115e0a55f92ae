namespace MiniGram.Platform.Photos.Captions;

/// <summary>A piece of a caption.</summary>
/// <param name="Part">What it is.</param>
/// <param name="Text">As it was written; all pieces together are the whole text. Never HTML.</param>
/// <param name="Target">The tag or name in the form in which it is looked up, without <c>#</c> or <c>@</c>; null for text and ends of lines.</param>
public sealed record CaptionSegment(CaptionPart Part, string Text, string? Target = null);
