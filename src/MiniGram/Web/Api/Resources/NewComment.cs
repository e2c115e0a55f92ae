namespace MiniGram.Web.Api.Resources;

/// <summary>A comment to write.</summary>
/// <param name="Text">At most 1000 characters; not empty.</param>
public sealed record NewComment(string Text);
