using MiniGram.Platform.Moderation;

namespace MiniGram.Web.Api.Resources;

/// <summary>What a photo or a comment was when it was reported.</summary>
/// <param name="Text">The caption or the comment; may be empty.</param>
/// <param name="At">When it was posted.</param>
public sealed record KeptResource(string Text, DateTimeOffset At)
{
    /// <summary>For a moderator's program; null when nothing is kept.</summary>
    public static KeptResource? Of(KeptThing? kept) => kept is null ? null : new(kept.Text, kept.At);
}
