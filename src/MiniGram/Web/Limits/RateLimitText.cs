using System.Collections.Frozen;
using System.Globalization;

namespace MiniGram.Web.Limits;

/// <summary>Limits as an operator writes them: <c>sign-in=10/5m; like=100/1m</c>.</summary>
public static class RateLimitText
{
    /// <summary>Those that hold where the operator says nothing.</summary>
    public static FrozenDictionary<string, RateLimit> Default { get; } = new Dictionary<string, RateLimit>(StringComparer.Ordinal)
    {
        ["sign-in"] = new(30, TimeSpan.FromMinutes(5)),
        ["passkey"] = new(60, TimeSpan.FromMinutes(5)),
        ["sign-up"] = new(20, TimeSpan.FromHours(1)),
        ["post"] = new(100, TimeSpan.FromHours(1)),
        ["like"] = new(120, TimeSpan.FromMinutes(1)),
        ["comment"] = new(60, TimeSpan.FromMinutes(5)),
        ["follow"] = new(120, TimeSpan.FromMinutes(5)),
        ["report"] = new(20, TimeSpan.FromHours(1)),
        ["search"] = new(60, TimeSpan.FromMinutes(1)),
        ["take-out"] = new(5, TimeSpan.FromHours(1)),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Reads them: <c>off</c> for none, or the default with those replaced that are named.</summary>
    /// <exception cref="FormatException">It is neither.</exception>
    public static FrozenDictionary<string, RateLimit> Read(string text)
    {
        if (text == "off")
            return FrozenDictionary<string, RateLimit>.Empty;
        var limits = new Dictionary<string, RateLimit>(Default, StringComparer.Ordinal);
        foreach (var pair in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (pair.Split('=') is not [var action, var limit] || !Default.ContainsKey(action))
                throw new FormatException();
            if (limit == "off")
                limits.Remove(action);
            else if (limit.Split('/') is [var count, var period] && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
                limits[action] = new RateLimit(number, Span(period));
            else
                throw new FormatException();
        }

        return limits.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Reads a span such as <c>90s</c>, <c>15m</c> or <c>1h</c>.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    internal static TimeSpan Span(string text)
    {
        if (text.Length < 2 || !int.TryParse(text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is 0 or > 10_000)
            throw new FormatException();
        return text[^1] switch { 's' => TimeSpan.FromSeconds(number), 'm' => TimeSpan.FromMinutes(number), 'h' => TimeSpan.FromHours(number), _ => throw new FormatException() };
    }
}
