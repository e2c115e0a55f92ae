namespace MiniGram.Web.Api.Resources;

/// <summary>A moderator's reply to an answer.</summary>
/// <param name="Words">At most 1000 characters; the member reads them.</param>
/// <param name="Undo">Whether the member is right, so that the decision is undone.</param>
public sealed record NewReply(string Words, bool Undo = false);
