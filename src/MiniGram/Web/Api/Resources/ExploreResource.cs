namespace MiniGram.Web.Api.Resources;

/// <summary>What rises now.</summary>
/// <param name="Photos">Rising photos, best first.</param>
/// <param name="Tags">Tags of rising photos, best first.</param>
/// <param name="People">Whom you may know; empty without a token.</param>
public sealed record ExploreResource(IReadOnlyList<PhotoResource> Photos, IReadOnlyList<string> Tags, IReadOnlyList<PersonResource> People);
