using MiniGram.Platform.Moderation;

namespace MiniGram.Web.Api.Resources;

/// <summary>A moderator's decision.</summary>
/// <param name="Subject">About what.</param>
/// <param name="Kind">What is done: dismiss, remove-photo, remove-comment or suspend.</param>
/// <param name="Reason">Why; the member is told.</param>
public sealed record NewDecision(SubjectResource Subject, ActionKind Kind, string Reason);
