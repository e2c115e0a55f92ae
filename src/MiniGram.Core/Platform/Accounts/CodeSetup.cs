namespace MiniGram.Platform.Accounts;

/// <summary>What an authenticator app needs.</summary>
/// <param name="Secret">To type into the app: base 32 in lower case, in groups of four.</param>
/// <param name="Address">The same as <c>otpauth://</c>, for a QR code or a tap.</param>
public sealed record CodeSetup(string Secret, string Address);
