using System.Buffers.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using MiniGram.Platform.Database;

namespace MiniGram.Platform.Accounts;

/// <summary>A passkey as the database keeps it: nothing in it lets anyone in, for the private key never leaves the device.</summary>
internal sealed record PasskeyRow
{
    /// <summary>Selects passkeys; a condition follows.</summary>
    public static string Select => "select credential_id, user_id, name, data, created_at, used_at, sign_count from passkeys ";

    public string CredentialId { get; init; } = "";

    public long UserId { get; init; }

    public string Name { get; init; } = "";

    public string Data { get; init; } = "";

    public long CreatedAt { get; init; }

    public long? UsedAt { get; init; }

    public long SignCount { get; init; }

    public PasskeyInfo ToInfo() => new(CredentialId, Name, Read().BackedUp, SqlTime.At(CreatedAt), SqlTime.At(UsedAt));

    public UserPasskeyInfo ToIdentity()
    {
        var data = Read();
        // What the device said of itself at the beginning is not kept: nobody asks for it again.
        return new(Base64Url.DecodeFromChars(CredentialId), Convert.FromBase64String(data.PublicKey), SqlTime.At(CreatedAt), (uint)SignCount, [.. data.Transports], data.UserVerified, data.BackupEligible, data.BackedUp, [], [])
        {
            Name = Name,
        };
    }

    /// <summary>What of a passkey has no column of its own.</summary>
    public static string DataOf(UserPasskeyInfo passkey) => JsonSerializer.Serialize(
        new Details(Convert.ToBase64String(passkey.PublicKey), passkey.Transports ?? [], passkey.IsUserVerified, passkey.IsBackupEligible, passkey.IsBackedUp));

    private Details Read() => JsonSerializer.Deserialize<Details>(Data)!;

    private sealed record Details(string PublicKey, IReadOnlyList<string> Transports, bool UserVerified, bool BackupEligible, bool BackedUp);
}
