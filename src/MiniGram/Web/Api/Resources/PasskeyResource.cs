using MiniGram.Platform.Accounts;

namespace MiniGram.Web.Api.Resources;

/// <summary>A passkey of yours. It is added on the site, where the browser can ask your device.</summary>
/// <param name="Id">Names it; no secret.</param>
/// <param name="Name">What you call it.</param>
/// <param name="Synced">Whether its keeper copies it to other devices.</param>
/// <param name="CreatedAt">When you added it.</param>
/// <param name="UsedAt">When it last signed you in; null before the first time.</param>
public sealed record PasskeyResource(string Id, string Name, bool Synced, DateTimeOffset CreatedAt, DateTimeOffset? UsedAt)
{
    /// <summary>For the one whose it is.</summary>
    public static PasskeyResource Of(PasskeyInfo passkey) => new(passkey.Id, passkey.Name, passkey.Synced, passkey.CreatedAt, passkey.UsedAt);
}
