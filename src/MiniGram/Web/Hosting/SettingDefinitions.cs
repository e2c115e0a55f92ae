using System.Globalization;
using MiniGram.Web.Limits;

namespace MiniGram.Web.Hosting;

/// <summary>Every setting of the site, in the order of the documentation.</summary>
public static class SettingDefinitions
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<SettingDefinition> All { get; } =
    [
        new("data", "FOLDER", "a folder", "The folder of photos, keys and the SQLite database, made when missing. [default: minigram-data]",
            (s, text) => s with { Data = Filled(text) }),
        new("database", "CONNECTION", "a PostgreSQL connection string, such as 'Host=localhost;Database=minigram'", "PostgreSQL instead of SQLite, such as \"Host=localhost;Database=minigram\".",
            (s, text) => s with { Database = text.Contains('=', StringComparison.Ordinal) ? text : throw new FormatException() }),
        new("urls", "LIST", "one or more addresses, with ';' between them", "Where to listen, with ';' between several. [default: http://localhost:8080]",
            (s, text) => s with { Urls = text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 0 } urls ? urls : throw new FormatException() }),
        new("origin", "ADDRESS", "'request' or the address that people type, such as 'https://photos.example.com'", "The site's address as people type it, to whose name passkeys are bound; set it where a proxy does not pass the name on. [default: request]",
            (s, text) => s with { Origin = text == "request" ? null : SiteAddress(text) }),
        new("sign-up", "open|closed", "'open' or 'closed'", "Whether people may make accounts themselves. [default: open]",
            (s, text) => s with { SignUp = text switch { "open" => true, "closed" => false, _ => throw new FormatException() } }),
        new("behind-proxy", "LIST", "'true', 'false', or addresses and networks of proxies such as '10.0.0.5; 10.1.0.0/16'", "Your own proxies, whose X-Forwarded-For and X-Forwarded-Proto are taken: addresses and networks with ';' between them, or true for any on this machine or a private network. [default: false]",
            (s, text) => s with { Proxies = ProxyList.Read(text) }),
        new("rate-limits", "LIST", $"'default', 'off', or limits such as 'sign-in=10/5m; like=off', of {string.Join(", ", RateLimitText.Default.Keys.Order(StringComparer.Ordinal))}", "How often an account or an address may do what, such as \"like=60/1m; search=off\" over the default; off for no limits. [default: default]",
            (s, text) => s with { RateLimits = text == "default" ? RateLimitText.Default : RateLimitText.Read(text) }),
        new("bot-like-share", "SHARE", "'off' or a share above 0, at most 1, such as 0.05 or 5%", "An account that has liked at least this share of all photos, and a hundred, may be a bot: what it does is left out of what rises and of figures. off suspects nobody. [default: 0.05]",
            (s, text) => s with { BotLikeShare = text == "off" ? null : Share(text) }),
        new("bot-check", "SPAN", "a span from 1m to 24h, such as '15m' or '1h'", "How often suspected bots are looked for. [default: 1h]",
            (s, text) => s with { BotCheck = RateLimitText.Span(text) is var span && span >= TimeSpan.FromMinutes(1) && span <= TimeSpan.FromHours(24) ? span : throw new FormatException() }),
        new("keep-notices", "DAYS", "'forever' or a whole number of days from 1 to 3650", "For how many days notices stay that were read. [default: 90]",
            (s, text) => s with { KeepNotices = text == "forever" ? null : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= 3650 ? TimeSpan.FromDays(days) : throw new FormatException() }),
        new("telemetry", "ADDRESS", "'none' or the address of a collector, such as 'http://localhost:4318'", "Where traces and metrics go, by OTLP over HTTP, without names and addresses of people. [default: none]",
            (s, text) => s with { Telemetry = text == "none" ? null : Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : throw new FormatException() }),
        new("log", "text|json|none", "'text', 'json' or 'none'", "How the log on standard error looks. It holds no names and no addresses. [default: text]",
            (s, text) => s with { Log = text switch { "text" => LogFormat.Text, "json" => LogFormat.Json, "none" => null, _ => throw new FormatException() } }),
    ];

    private static Uri SiteAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address is { PathAndQuery: "/", Fragment: "", UserInfo: "", HostNameType: UriHostNameType.Dns } ? address : throw new FormatException();

    private static string Filled(string text) => text.Length > 0 ? text : throw new FormatException();

    private static decimal Share(string text)
    {
        var percent = text.EndsWith('%');
        return decimal.TryParse(percent ? text[..^1] : text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && (percent ? number / 100 : number) is > 0 and <= 1 and var share ? share : throw new FormatException();
    }
}
