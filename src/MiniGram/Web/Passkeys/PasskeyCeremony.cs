using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using MiniGram.Platform.Accounts;

namespace MiniGram.Web.Passkeys;

/// <summary>
/// Asks a device for a new passkey, or for an answer with one, and judges what comes back. The challenge lies sealed in a cookie of the browser that asked, holds five
/// minutes and counts once, also when the answer was wrong.
/// </summary>
internal sealed class PasskeyCeremony(IPasskeyHandler<Account> handler, PasskeyService passkeys, IDataProtectionProvider protection, TimeProvider clock)
{
    private const string Adding = "add";
    private const string Entering = "enter";

    /// <summary>How long a challenge holds.</summary>
    public static TimeSpan Lasts => TimeSpan.FromMinutes(5);

    /// <summary>The cookie's name.</summary>
    public static string Cookie => "minigram-passkey";

    /// <summary>Begins to add a passkey.</summary>
    /// <returns>What <c>navigator.credentials.create</c> takes, as JSON.</returns>
    public async Task<string> BeginAddingAsync(HttpContext context, Account account)
    {
        var entity = new PasskeyUserEntity { Id = PasskeyStore.HandleOf(account.Id), Name = account.Username, DisplayName = account.DisplayName };
        var options = await handler.MakeCreationOptionsAsync(entity, context);
        Seal(context, Adding, options.AttestationState!, account.Id.Value);
        return options.CreationOptionsJson;
    }

    /// <summary>The passkey that the device has made for the account; null when its answer does not hold.</summary>
    public async Task<UserPasskeyInfo?> AddedAsync(HttpContext context, Account account, string credential)
    {
        if (await UnsealAsync(context, Adding) is not { } state || state.Owner != account.Id.Value)
            return null;
        var result = await handler.PerformAttestationAsync(new PasskeyAttestationContext { HttpContext = context, CredentialJson = credential, AttestationState = state.Asked });
        return result.Succeeded && result.UserEntity.Id == PasskeyStore.HandleOf(account.Id) ? result.Passkey : null;
    }

    /// <summary>Begins to sign someone in; it is not known who. The same for everyone, so it tells nothing of any account.</summary>
    /// <returns>What <c>navigator.credentials.get</c> takes, as JSON.</returns>
    public async Task<string> BeginSignInAsync(HttpContext context)
    {
        var options = await handler.MakeRequestOptionsAsync(null, context);
        Seal(context, Entering, options.AssertionState!, null);
        return options.RequestOptionsJson;
    }

    /// <summary>Whose account it is; null when the answer does not hold, for whatever reason.</summary>
    public async Task<Account?> SignInAsync(HttpContext context, string credential, CancellationToken cancel)
    {
        if (await UnsealAsync(context, Entering) is not { } state)
            return null;
        var result = await handler.PerformAssertionAsync(new PasskeyAssertionContext { HttpContext = context, CredentialJson = credential, AssertionState = state.Asked });
        return result.Succeeded ? await passkeys.SignInAsync(result.User.Id, result.Passkey, cancel) : null;
    }

    private void Seal(HttpContext context, string purpose, string asked, long? owner)
    {
        var state = new PasskeyState(asked, owner, clock.GetUtcNow() + Lasts);
        context.Response.Cookies.Append(Cookie, ProtectorOf(purpose).Protect(JsonSerializer.Serialize(state)), Options(context));
        context.Response.Headers.CacheControl = "no-store";
    }

    private async Task<PasskeyState?> UnsealAsync(HttpContext context, string purpose)
    {
        if (context.Request.Cookies[Cookie] is not { } sealedState)
            return null;
        context.Response.Cookies.Delete(Cookie, Options(context));
        try
        {
            var state = JsonSerializer.Deserialize<PasskeyState>(ProtectorOf(purpose).Unprotect(sealedState))!;
            return state.ExpiresAt > clock.GetUtcNow() && await passkeys.TakeChallengeAsync(state.Asked, state.ExpiresAt, context.RequestAborted) ? state : null;
        }
        catch (CryptographicException)
        {
            return null; // Another purpose's, another site's, or made up.
        }
    }

    private IDataProtector ProtectorOf(string purpose) => protection.CreateProtector("MiniGram.Passkeys", purpose);

    private static CookieOptions Options(HttpContext context) =>
        new() { MaxAge = Lasts, HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, Path = "/", IsEssential = true };
}
