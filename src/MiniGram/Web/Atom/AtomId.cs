using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace MiniGram.Web.Atom;

/// <summary>Names what a feed holds, for good: by what it is and when it began, so that no name depends on how the site is reached, and none of two sites is the same but by a chance of their clocks.</summary>
internal static class AtomId
{
    /// <summary>A UUID as a URN (RFC 9562, version 8) out of the first bits of a SHA-256.</summary>
    /// <param name="kind">Of thing.</param>
    /// <param name="id">Of the thing, by which it is known here.</param>
    /// <param name="begun">When it was made, which never changes.</param>
    public static string Of(string kind, string id, DateTimeOffset begun)
    {
        var bits = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"minigram {kind} {id} {begun.UtcTicks}"))).AsSpan(0, 16);
        bits[6] = (byte)((bits[6] & 0x0F) | 0x80);
        bits[8] = (byte)((bits[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(bits, bigEndian: true):D}";
    }
}
