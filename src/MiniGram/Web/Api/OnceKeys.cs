using System.Security.Cryptography;
using System.Text;
using MiniGram.Platform;

namespace MiniGram.Web.Api;

/// <summary>Reads the header Idempotency-Key.</summary>
internal static class OnceKeys
{
    /// <summary>The header's name.</summary>
    public static string Header => "Idempotency-Key";

    /// <summary>Told when the answer is about what was made the first time.</summary>
    public static string Replayed => "Idempotent-Replayed";

    private const int Longest = 200;

    /// <summary>The key with the digest of what is asked; null without a header.</summary>
    /// <param name="request">Its method and path belong to the digest.</param>
    /// <param name="content">What else makes up the request.</param>
    /// <param name="key">Null without a header.</param>
    /// <returns>False when the header is no key.</returns>
    public static bool TryRead(HttpRequest request, IEnumerable<string> content, out OnceKey? key)
    {
        key = null;
        if (!request.Headers.TryGetValue(Header, out var given))
            return true;
        if (given is not [{ Length: > 0 and <= Longest } name] || !name.All(letter => letter is > ' ' and <= '~'))
            return false;
        var asked = string.Join('\0', content.Prepend($"{request.Method} {request.Path}"));
        key = new OnceKey(name, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(asked))));
        return true;
    }
}
