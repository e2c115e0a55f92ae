namespace MiniGram.Platform.Accounts;

/// <summary>A personal access token, without its secret.</summary>
/// <param name="Id">Names it.</param>
/// <param name="Name">What its owner calls it.</param>
/// <param name="Scope">What it is good for.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="UsedAt">When it was last used, to ten minutes; null for never.</param>
/// <param name="ExpiresAt">When it ends.</param>
public sealed record TokenInfo(long Id, string Name, TokenScope Scope, DateTimeOffset CreatedAt, DateTimeOffset? UsedAt, DateTimeOffset ExpiresAt);
