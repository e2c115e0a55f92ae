namespace MiniGram.Platform.Accounts;

/// <summary>How a sign-in ended, and whose account it is.</summary>
/// <param name="Answer">How it ended.</param>
/// <param name="Account">The account when it is theirs, or only a code is missing; null when it is refused.</param>
public sealed record SignIn(SignInAnswer Answer, Account? Account);
