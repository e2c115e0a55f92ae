using System.Net;
using MiniGram.Platform.Suspicion;
using MiniGram.Web.Limits;

namespace MiniGram.Web.Hosting;

/// <summary>What an operator decides about a site.</summary>
public sealed record ServerSettings
{
    /// <summary>The folder of the photos, of the keys that sign cookies, and of the SQLite database; made when missing.</summary>
    public string Data { get; init; } = "minigram-data";

    /// <summary>A PostgreSQL connection string; null for SQLite in <see cref="Data"/>.</summary>
    public string? Database { get; init; }

    /// <summary>The addresses to listen on, at least one; port 0 takes a free one.</summary>
    public IReadOnlyList<string> Urls { get; init; } = ["http://localhost:8080"];

    /// <summary>The address that people type, to whose name passkeys are bound; null for the one by which each request comes.</summary>
    public Uri? Origin { get; init; }

    /// <summary>Whether people may make accounts themselves.</summary>
    public bool SignUp { get; init; } = true;

    /// <summary>The networks of the operator's own proxies, whose word on address and scheme of a request is taken; empty for none.</summary>
    public IReadOnlyList<IPNetwork> Proxies { get; init; } = [];

    /// <summary>How often an account or an address may do what, by the names of <see cref="RateLimitText.Default"/>; what is not in it is not limited.</summary>
    public IReadOnlyDictionary<string, RateLimit> RateLimits { get; init; } = RateLimitText.Default;

    /// <summary>An account that has liked at least this share of all photos, and a hundred, may be a bot: above 0, at most 1; null to suspect nobody.</summary>
    public decimal? BotLikeShare { get; init; } = SuspectedAccounts.UsualShare;

    /// <summary>How often suspected bots are looked for; at least a minute.</summary>
    public TimeSpan BotCheck { get; init; } = TimeSpan.FromHours(1);

    /// <summary>How long notices stay that were read; at least a day. Null for ever.</summary>
    public TimeSpan? KeepNotices { get; init; } = TimeSpan.FromDays(90);

    /// <summary>Where traces and metrics are sent, by OTLP over HTTP; null for nowhere.</summary>
    public Uri? Telemetry { get; init; }

    /// <summary>Null for no log at all.</summary>
    public LogFormat? Log { get; init; } = LogFormat.Text;

    /// <summary>Says every reason why these can't be served.</summary>
    public IEnumerable<string> Problems()
    {
        foreach (var url in Urls.Where(url => !IsAddress(url)))
            yield return $"urls: '{url}' is no address to listen on; one looks like 'http://localhost:8080'. HTTPS is the business of a proxy before the site.";
        if (File.Exists(Data))
            yield return $"data: '{Data}' is a file; a folder was expected.";
    }

    private static bool IsAddress(string url) =>
        Uri.TryCreate(url.Replace("//*", "//any", StringComparison.Ordinal).Replace("//+", "//any", StringComparison.Ordinal), UriKind.Absolute, out var address)
        && address.Scheme == Uri.UriSchemeHttp && address.PathAndQuery == "/";
}
