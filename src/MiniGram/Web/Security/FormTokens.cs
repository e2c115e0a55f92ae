using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.Options;
using MiniGram.Platform.Caching;

namespace MiniGram.Web.Security;

/// <summary>
/// What proves that a form is ours. A browser gets the same proof again on its next page while it keeps the cookie that belongs to it and stays signed in as the same member; to seal a
/// new one for every page would take longer than to write the page's frame.
/// </summary>
internal sealed class FormTokens(IAntiforgery antiforgery, IOptions<AntiforgeryOptions> options, TimeProvider time)
{
    private const int Most = 4096;
    private static readonly TimeSpan s_lasts = TimeSpan.FromHours(1); // Keys for sealing change now and then.

    private readonly BoundedCache<(string Cookie, string? Member), Kept> _kept = new(Most);

    /// <summary>The form's field that holds it.</summary>
    public string Field => options.Value.FormFieldName;

    /// <summary>The proof for who asks; sets the cookie that belongs to it where there is none, and sees to it that the page is not kept on the way.</summary>
    public string For(HttpContext context)
    {
        var key = (Cookie: context.Request.Cookies[options.Value.Cookie.Name!], Member: context.User.FindFirstValue(ClaimTypes.NameIdentifier));
        var now = time.GetUtcNow();
        if (key.Cookie is { } cookie && _kept.TryGet((cookie, key.Member), out var kept) && now - kept.At < s_lasts)
        {
            context.Response.Headers.CacheControl = "no-cache, no-store";
            context.Response.Headers.Pragma = "no-cache";
            return kept.Token;
        }

        var made = antiforgery.GetAndStoreTokens(context);
        if (key.Cookie is { } present && made.CookieToken is null) // None is given anew where the one that came along is good.
            _kept.Keep((present, key.Member), new(made.RequestToken!, now));
        return made.RequestToken!;
    }

    private sealed record Kept(string Token, DateTimeOffset At);
}
