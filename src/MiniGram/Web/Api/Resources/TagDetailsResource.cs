namespace MiniGram.Web.Api.Resources;

/// <summary>What a tag's page says.</summary>
/// <param name="Name">Without '#'.</param>
/// <param name="Photos">How many photos with it you may see, counted up to 1000.</param>
/// <param name="Followed">Whether you follow it.</param>
/// <param name="Related">Tags that stand beside it more often than chance, strongest first.</param>
/// <param name="Top">The most liked of its newest photos, with their age held against them.</param>
public sealed record TagDetailsResource(string Name, int Photos, bool Followed, IReadOnlyList<string> Related, IReadOnlyList<PhotoResource> Top);
