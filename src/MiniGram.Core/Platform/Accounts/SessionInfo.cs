namespace MiniGram.Platform.Accounts;

/// <summary>One place where an account is signed in.</summary>
/// <param name="Id">Names it among the account's sessions; no secret.</param>
/// <param name="Device">What the browser says that it is; may be empty.</param>
/// <param name="CreatedAt">When it began.</param>
/// <param name="SeenAt">When it was last used, to ten minutes.</param>
/// <param name="ExpiresAt">When it ends if it is not used.</param>
public sealed record SessionInfo(string Id, string Device, DateTimeOffset CreatedAt, DateTimeOffset SeenAt, DateTimeOffset ExpiresAt);
