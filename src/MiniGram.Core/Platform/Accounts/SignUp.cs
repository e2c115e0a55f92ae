namespace MiniGram.Platform.Accounts;

/// <summary>What someone who joins fills in.</summary>
/// <param name="Username">See <see cref="UserNames"/>.</param>
/// <param name="DisplayName">At most 50 characters; empty for the user name.</param>
/// <param name="Password">See <see cref="Passwords"/>.</param>
public sealed record SignUp(string Username, string DisplayName, string Password);
