namespace MiniGram.Platform.Accounts;

/// <summary>Whose token it is, and what it allows.</summary>
/// <param name="Id">Names it.</param>
/// <param name="Account">Its owner.</param>
/// <param name="Scopes">What it allows.</param>
/// <param name="ExpiresAt">When it ends.</param>
public sealed record TokenHolder(long Id, Account Account, TokenScopes Scopes, DateTimeOffset ExpiresAt);
