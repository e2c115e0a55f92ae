namespace MiniGram.Web.Passkeys;

/// <summary>What a browser holds for us, sealed, while its device is asked.</summary>
/// <param name="Asked">The challenge, and for whom, as Identity wants it back.</param>
/// <param name="Owner">The account's id to which a passkey is added; null at the door.</param>
/// <param name="ExpiresAt">Until when the answer is taken.</param>
internal sealed record PasskeyState(string Asked, long? Owner, DateTimeOffset ExpiresAt);
