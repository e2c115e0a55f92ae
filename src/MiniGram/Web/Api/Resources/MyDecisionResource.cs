using MiniGram.Platform.Moderation;

namespace MiniGram.Web.Api.Resources;

/// <summary>What moderators decided about you.</summary>
/// <param name="Action">Names the decision; by it you answer.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Subject">To what of yours.</param>
/// <param name="Reason">Why.</param>
/// <param name="At">When.</param>
/// <param name="Undone">Whether it was undone.</param>
/// <param name="Answer">What you answered; null when you have not.</param>
/// <param name="Reply">What a moderator replied; null when none has.</param>
public sealed record MyDecisionResource(long Action, ActionKind Kind, SubjectResource Subject, string Reason, DateTimeOffset At, bool Undone, string? Answer, string? Reply)
{
    /// <summary>For the one whom it is about, who is not told which moderator decided.</summary>
    public static MyDecisionResource Of(ActionCard card, AppealCard? answer) => new(card.Id, card.Kind, SubjectResource.Of(card.Subject), card.Reason, card.At, card.Undone, answer?.Text, answer?.Reply);
}
