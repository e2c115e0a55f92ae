using System.Net;

namespace MiniGram.Web.Hosting;

/// <summary>Proxies as an operator writes them.</summary>
internal static class ProxyList
{
    // This machine, and networks that nobody reaches from outside.
    private static readonly string[] s_private = ["127.0.0.0/8", "::1/128", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7", "fe80::/10"];

    /// <summary>Reads them.</summary>
    /// <exception cref="FormatException">It is no list of addresses and networks.</exception>
    public static IReadOnlyList<IPNetwork> Read(string text) => text switch
    {
        "false" => [],
        "true" => [.. s_private.Select(IPNetwork.Parse)],
        _ => text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 0 } parts ? [.. parts.Select(One)] : throw new FormatException(),
    };

    private static IPNetwork One(string text) =>
        IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : IPNetwork.TryParse(text, out var network) ? network
        : throw new FormatException();
}
