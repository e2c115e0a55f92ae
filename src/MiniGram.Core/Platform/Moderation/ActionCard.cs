namespace MiniGram.Platform.Moderation;

/// <summary>A line of the log, which is never changed.</summary>
/// <param name="Id">The action's id.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Subject">To what.</param>
/// <param name="Username">Whose it is, by their user name now; null when the account is gone.</param>
/// <param name="Moderator">The moderator's user name now; null when the account is gone, or no moderator did it.</param>
/// <param name="Reason">Why, as the member is told.</param>
/// <param name="At">When.</param>
/// <param name="Undoes">The action that it undoes, or null.</param>
/// <param name="Undone">Whether another undid it.</param>
public sealed record ActionCard(long Id, ActionKind Kind, Subject Subject, string? Username, string? Moderator, string Reason, DateTimeOffset At, long? Undoes, bool Undone);
