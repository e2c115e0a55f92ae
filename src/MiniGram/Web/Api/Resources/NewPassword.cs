namespace MiniGram.Web.Api.Resources;

/// <summary>A change of the password.</summary>
/// <param name="Current">The one that holds now.</param>
/// <param name="Password">The new one, 8 to 128 characters and not easy to guess.</param>
public sealed record NewPassword(string Current, string Password);
