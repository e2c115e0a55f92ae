using System.Globalization;

namespace MiniGram.Benchmarks.Feeds;

/// <summary>How long calls took.</summary>
internal sealed class Latencies(IEnumerable<TimeSpan> calls)
{
    private readonly List<double> _sorted = [.. calls.Select(call => call.TotalMilliseconds).Order()];

    /// <summary>In milliseconds; the smallest that so large a share of the calls did not exceed.</summary>
    public double At(double share) => _sorted[Math.Clamp((int)Math.Ceiling(share * _sorted.Count) - 1, 0, _sorted.Count - 1)];

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At(0.5):0.00} | {At(0.99):0.00}");
}
