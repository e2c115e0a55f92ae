namespace MiniGram.Platform.Accounts;

/// <summary>Who is behind a request.</summary>
/// <param name="Account">The account.</param>
/// <param name="SessionId">The <see cref="SessionInfo.Id"/>.</param>
public sealed record SignedIn(Account Account, string SessionId);
