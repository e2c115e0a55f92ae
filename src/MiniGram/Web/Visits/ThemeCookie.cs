namespace MiniGram.Web.Visits;

/// <summary>Remembers light or dark on the device.</summary>
internal static class ThemeCookie
{
    private const string Name = "minigram-theme";

    /// <summary><c>light</c>, <c>dark</c>, or null for what the device wants.</summary>
    public static string? Read(HttpRequest request) => request.Cookies[Name] is ("light" or "dark") and var theme ? theme : null;

    /// <summary>Anything but light or dark follows the device again.</summary>
    public static void Write(HttpContext context, string? theme)
    {
        if (theme is "light" or "dark")
            context.Response.Cookies.Append(Name, theme, new CookieOptions { MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, HttpOnly = true, Secure = context.Request.IsHttps, Path = "/" });
        else
            context.Response.Cookies.Delete(Name, new CookieOptions { Path = "/" });
    }
}
