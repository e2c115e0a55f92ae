namespace MiniGram.Web.Api;

/// <summary>What is written to a photo.</summary>
/// <param name="Text">1 to 1000 characters, with @mentions and #tags.</param>
internal sealed record ApiText(string? Text);
