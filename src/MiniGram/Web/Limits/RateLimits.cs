using System.Diagnostics.Metrics;
using System.Globalization;
using System.Threading.RateLimiting;
using MiniGram.Platform.Accounts;
using MiniGram.Web.Hosting;

namespace MiniGram.Web.Limits;

/// <summary>Counts what accounts and addresses do. An address may do several times what an account may, since many people may share it.</summary>
internal sealed class RateLimits : IAsyncDisposable
{
    /// <summary>The name under which what was refused is counted.</summary>
    public static string Meter => "MiniGram";

    private const int SharedBy = 5;
    private readonly Dictionary<string, PartitionedRateLimiter<string>> _accounts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PartitionedRateLimiter<string>> _addresses = new(StringComparer.Ordinal);
    private readonly Counter<long> _refused;

    public RateLimits(ServerSettings settings, IMeterFactory meters)
    {
        _refused = meters.Create(Meter).CreateCounter<long>("minigram.refused", "{request}", "Requests that came too soon after others, by what they wanted to do.");
        foreach (var (action, limit) in settings.RateLimits)
        {
            _accounts.Add(action, Limiter(limit, 1));
            _addresses.Add(action, Limiter(limit, action is "sign-in" or "sign-up" ? 1 : SharedBy)); // There is no account yet that could be counted by.
        }
    }

    /// <summary>Counts one of what an account does by a request, or says how long to wait; null when it may go on.</summary>
    public TimeSpan? Take(string action, Account? account, HttpContext context) =>
        Take(action, account?.Id.Value.ToString(CultureInfo.InvariantCulture), RateLimitGate.AddressOf(context.Connection.RemoteIpAddress));

    /// <summary>Counts one, or says how long to wait; null when it may go on.</summary>
    /// <param name="action">One of the names in the settings.</param>
    /// <param name="account">Who does it; null for someone without an account.</param>
    /// <param name="address">From where.</param>
    public TimeSpan? Take(string action, string? account, string address)
    {
        if (!_addresses.TryGetValue(action, out var addresses))
            return null;
        var wait = Take(addresses, address) ?? (account is null ? null : Take(_accounts[action], account));
        if (wait is not null)
            _refused.Add(1, new KeyValuePair<string, object?>("action", action));
        return wait;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var limiter in _accounts.Values.Concat(_addresses.Values))
            await limiter.DisposeAsync();
    }

    private static TimeSpan? Take(PartitionedRateLimiter<string> limiter, string who)
    {
        using var lease = limiter.AttemptAcquire(who);
        if (lease.IsAcquired)
            return null;
        return lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromSeconds(1);
    }

    private static PartitionedRateLimiter<string> Limiter(RateLimit limit, int times) => PartitionedRateLimiter.Create<string, string>(
        who => RateLimitPartition.GetTokenBucketLimiter(who, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = limit.Count * times,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = limit.Period / (limit.Count * times),
            QueueLimit = 0,
        }),
        StringComparer.Ordinal);
}
