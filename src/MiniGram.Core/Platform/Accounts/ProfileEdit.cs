namespace MiniGram.Platform.Accounts;

/// <summary>What a member says of themselves from now on; what is null stays as it is, also when it changes meanwhile.</summary>
/// <param name="DisplayName">At most 50 characters; empty for the user name.</param>
/// <param name="Bio">At most 300 characters.</param>
/// <param name="Private">Whether only accepted followers see the photos. Turning it off accepts every request that waits.</param>
public sealed record ProfileEdit(string? DisplayName, string? Bio, bool? Private);
