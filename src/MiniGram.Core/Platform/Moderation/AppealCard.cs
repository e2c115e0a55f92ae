namespace MiniGram.Platform.Moderation;

/// <summary>What a member answered to a decision.</summary>
/// <param name="Action">The decision.</param>
/// <param name="Username">Who answered.</param>
/// <param name="Text">What they say.</param>
/// <param name="At">When.</param>
/// <param name="Reply">What a moderator replied, or null when none has yet.</param>
public sealed record AppealCard(ActionCard Action, string Username, string Text, DateTimeOffset At, string? Reply);
