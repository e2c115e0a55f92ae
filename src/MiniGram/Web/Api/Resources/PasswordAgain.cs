namespace MiniGram.Web.Api.Resources;

/// <summary>Your password, asked for once more, so that a token alone is not enough.</summary>
/// <param name="Password">The one that holds now.</param>
public sealed record PasswordAgain(string Password);
