using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using MiniGram.Model;
using MiniGram.Platform.Accounts;

namespace MiniGram.Web.Security;

/// <summary>Sessions live in the database: the cookie holds a secret, and ending a session anywhere ends it.</summary>
internal sealed class SessionTickets(SessionService sessions, IHttpContextAccessor accessor) : ITicketStore
{
    /// <summary>The name of the scheme, and of the claim's type that holds the account's id.</summary>
    public const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;

    /// <summary>What a cookie is made of.</summary>
    public static ClaimsPrincipal PrincipalOf(UserId id) =>
        new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, id.Value.ToString(CultureInfo.InvariantCulture))], Scheme));

    public Task<string> StoreAsync(AuthenticationTicket ticket) =>
        sessions.StartAsync(IdOf(ticket), accessor.HttpContext!.Request.Headers.UserAgent.ToString());

    public async Task<AuthenticationTicket?> RetrieveAsync(string key)
    {
        if (await sessions.FindAsync(key) is not { } found)
            return null;
        accessor.HttpContext?.Features.Set(found);
        return new AuthenticationTicket(PrincipalOf(found.Account.Id), new AuthenticationProperties { IsPersistent = true }, Scheme);
    }

    /// <summary>How long a session goes on is the database's business.</summary>
    public Task RenewAsync(string key, AuthenticationTicket ticket) => Task.CompletedTask;

    public async Task RemoveAsync(string key)
    {
        if (await sessions.FindAsync(key) is { } found)
            await sessions.EndAsync(found.Account.Id, found.SessionId);
    }

    private static UserId IdOf(AuthenticationTicket ticket) => new(long.Parse(ticket.Principal.FindFirstValue(ClaimTypes.NameIdentifier)!, CultureInfo.InvariantCulture));
}
