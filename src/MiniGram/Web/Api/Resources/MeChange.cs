namespace MiniGram.Web.Api.Resources;

/// <summary>What becomes of your profile; what is missing or null stays as it is.</summary>
/// <param name="DisplayName">At most 50 characters; empty for the user name.</param>
/// <param name="Bio">At most 300 characters.</param>
/// <param name="Private">Turning it off accepts everyone who asked to follow you.</param>
public sealed record MeChange(string? DisplayName = null, string? Bio = null, bool? Private = null);
