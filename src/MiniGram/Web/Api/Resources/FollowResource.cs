namespace MiniGram.Web.Api.Resources;

/// <summary>How you stand to someone whom you wish to follow.</summary>
/// <param name="Following">Whether you follow them.</param>
/// <param name="Requested">Whether you have asked and wait: their account is private.</param>
public sealed record FollowResource(bool Following, bool Requested);
