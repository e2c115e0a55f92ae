namespace MiniGram.Platform.Accounts;

/// <summary>The wish for a token.</summary>
/// <param name="Name">At most 50 characters; not empty.</param>
/// <param name="Scopes">At least one.</param>
/// <param name="Days">How long it lasts: 1 to 366 days.</param>
public sealed record TokenWish(string Name, TokenScopes Scopes, int Days);
