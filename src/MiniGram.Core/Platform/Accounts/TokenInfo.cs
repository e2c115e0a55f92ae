namespace MiniGram.Platform.Accounts;

/// <summary>A personal access token, without its secret.</summary>
/// <param name="Id">Names it.</param>
/// <param name="Name">What its owner calls it; never empty.</param>
/// <param name="Scopes">What it allows; never nothing.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="UsedAt">When it was last used, to ten minutes; null before its first use.</param>
/// <param name="ExpiresAt">When it ends.</param>
public sealed record TokenInfo(long Id, string Name, TokenScopes Scopes, DateTimeOffset CreatedAt, DateTimeOffset? UsedAt, DateTimeOffset ExpiresAt);
