using MiniGram.Platform.Moderation;

namespace MiniGram.Web.Api.Resources;

/// <summary>A line of the moderators' log.</summary>
/// <param name="Id">Names it; by it the decision is undone or answered.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Subject">To what.</param>
/// <param name="Username">Whose it is, by their user name; null when the account is gone.</param>
/// <param name="Moderator">The moderator's user name; null when the account is gone, or no moderator did it.</param>
/// <param name="Reason">Why, as the member is told.</param>
/// <param name="At">When.</param>
/// <param name="Undoes">The decision that it undoes; null for none.</param>
/// <param name="Undone">Whether another undid it.</param>
public sealed record ActionResource(long Id, ActionKind Kind, SubjectResource Subject, string? Username, string? Moderator, string Reason, DateTimeOffset At, long? Undoes, bool Undone)
{
    /// <summary>For a moderator's program.</summary>
    public static ActionResource Of(ActionCard card) => new(card.Id, card.Kind, SubjectResource.Of(card.Subject), card.Username, card.Moderator, card.Reason, card.At, card.Undoes, card.Undone);
}
