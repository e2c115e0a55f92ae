namespace MiniGram.Platform.Accounts;

/// <summary>A passkey, without its public key.</summary>
/// <param name="Id">Names it: the credential's id in base 64 for addresses.</param>
/// <param name="Name">What its owner calls it; never empty.</param>
/// <param name="Synced">Whether its keeper copies it to other devices, as phones and password managers do.</param>
/// <param name="CreatedAt">When it was added.</param>
/// <param name="UsedAt">When it last signed its owner in; null before the first time.</param>
public sealed record PasskeyInfo(string Id, string Name, bool Synced, DateTimeOffset CreatedAt, DateTimeOffset? UsedAt);
