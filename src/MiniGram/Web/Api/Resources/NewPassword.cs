namespace MiniGram.Web.Api.Resources;

/// <summary>A change of the password.</summary>
/// <param name="Current">The one that holds now.</param>
/// <param name="Password">The new one, 8 to 128 characters and not easy to guess.</param>
/// <param name="RemovePasskeys">Whether passkeys go, too, which sign in without the password; false when it is missing.</param>
public sealed record NewPassword(string Current, string Password, bool RemovePasskeys = false);
