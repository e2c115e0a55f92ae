namespace MiniGram.Web.Api.Resources;

/// <summary>An answer to a decision about you; there is one only.</summary>
/// <param name="Text">Why you think that it is wrong, in 1 to 1000 characters.</param>
public sealed record NewAnswer(string Text);
