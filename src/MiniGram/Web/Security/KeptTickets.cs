using Microsoft.AspNetCore.Authentication;
using MiniGram.Platform.Caching;

namespace MiniGram.Web.Security;

/// <summary>
/// Cookies that were opened lately, by the cookie itself, on which alone depends what is in it: which session it names. Whether there still is such a session is asked of the
/// database for every request.
/// </summary>
internal sealed class KeptTickets(ISecureDataFormat<AuthenticationTicket> inner) : ISecureDataFormat<AuthenticationTicket>
{
    private const int Most = 4096;

    private readonly BoundedCache<(string Cookie, string? Purpose), AuthenticationTicket> _opened = new(Most);

    public string Protect(AuthenticationTicket data) => inner.Protect(data);

    public string Protect(AuthenticationTicket data, string? purpose) => inner.Protect(data, purpose);

    public AuthenticationTicket? Unprotect(string? protectedText) => Unprotect(protectedText, null);

    public AuthenticationTicket? Unprotect(string? protectedText, string? purpose)
    {
        if (protectedText is null)
            return null;
        if (_opened.TryGet((protectedText, purpose), out var kept))
            return kept;
        return inner.Unprotect(protectedText, purpose) is { } ticket ? _opened.Keep((protectedText, purpose), ticket) : null;
    }
}
