namespace MiniGram.Web.Api.Resources;

/// <summary>What a passkey is called from now on.</summary>
/// <param name="Name">1 to 50 characters.</param>
public sealed record PasskeyName(string Name);
