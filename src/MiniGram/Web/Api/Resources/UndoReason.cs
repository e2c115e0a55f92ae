namespace MiniGram.Web.Api.Resources;

/// <summary>Why a decision is undone.</summary>
/// <param name="Reason">The member is told.</param>
public sealed record UndoReason(string Reason);
