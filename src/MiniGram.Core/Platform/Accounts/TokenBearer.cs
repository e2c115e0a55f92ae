namespace MiniGram.Platform.Accounts;

/// <summary>Who is behind a token, and what it is good for.</summary>
public sealed record TokenBearer(Account Account, long TokenId, TokenScope Scope);
