using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using MiniGram.Model;
using MiniGram.Platform.Accounts;

namespace MiniGram.Web.Security;

/// <summary>Remembers between two pages that someone knew an account's password, so that with the code they need not type it again. It holds five minutes, and until the password changes.</summary>
internal sealed class PasswordProof(IDataProtectionProvider protection, TimeProvider clock)
{
    private static readonly TimeSpan s_lasts = TimeSpan.FromMinutes(5);

    /// <summary>For the form that asks for the code.</summary>
    public string Seal(Account account) => Protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{account.Id.Value} {(clock.GetUtcNow() + s_lasts).ToUnixTimeSeconds()} {account.Stamp}"));

    /// <summary>Whose password was right, and the account's stamp at that time; null when that is too long ago, or it is none of ours.</summary>
    public (UserId Id, string Stamp)? Open(string proof)
    {
        try
        {
            var parts = Protector.Unprotect(proof).Split(' ', 3);
            return long.Parse(parts[1], CultureInfo.InvariantCulture) > clock.GetUtcNow().ToUnixTimeSeconds() ? (new UserId(long.Parse(parts[0], CultureInfo.InvariantCulture)), parts[2]) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector Protector => protection.CreateProtector("MiniGram.PasswordProof");
}
