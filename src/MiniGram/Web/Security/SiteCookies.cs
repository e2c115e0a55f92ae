using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;

namespace MiniGram.Web.Security;

/// <summary>The cookie of who is signed in: for this site only, out of reach of scripts, over HTTPS only where the site has it.</summary>
internal sealed class SiteCookies(SessionTickets tickets) : IConfigureNamedOptions<CookieAuthenticationOptions>
{
    public void Configure(CookieAuthenticationOptions options) => Configure(SessionTickets.Scheme, options);

    public void Configure(string? name, CookieAuthenticationOptions options)
    {
        options.SessionStore = tickets;
        options.Cookie.Name = "minigram-session";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.Cookie.MaxAge = TimeSpan.FromDays(400); // The database ends a session that is not used; this only must not do so before.
        options.ExpireTimeSpan = TimeSpan.FromDays(400);
        options.SlidingExpiration = false;
        options.LoginPath = "/sign-in";
        options.ReturnUrlParameter = "back";
    }
}
