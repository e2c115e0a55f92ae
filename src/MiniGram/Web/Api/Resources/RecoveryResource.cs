namespace MiniGram.Web.Api.Resources;

/// <summary>Recovery codes, told this once.</summary>
/// <param name="Codes">Each gets you in once, when the phone is lost.</param>
public sealed record RecoveryResource(IReadOnlyList<string> Codes);
