namespace MiniGram.Web.Api.Resources;

/// <summary>A tag.</summary>
/// <param name="Name">Without '#'.</param>
/// <param name="Photos">How many photos with it you may see, counted up to 1000.</param>
public sealed record TagResource(string Name, int Photos);
