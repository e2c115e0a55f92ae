using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace MiniGram.Platform.Accounts;

/// <summary>Time-based one-time passwords: RFC 6238 over RFC 4226, HMAC-SHA-1, steps of 30 seconds, which is what every authenticator app computes.</summary>
internal static class Totp
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";
    private const int Seconds = 30;

    /// <summary>The code of a step.</summary>
    /// <param name="secret">The shared secret.</param>
    /// <param name="step">Whole steps since 1970.</param>
    /// <param name="digits">Digits of the code, 6 to 8.</param>
    public static string Code(ReadOnlySpan<byte> secret, long step, int digits = 6)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> mac = stackalloc byte[20];
#pragma warning disable CA5350 // The RFC's default and the only one that all apps know; HMAC does not need SHA-1 to be free of collisions.
        HMACSHA1.HashData(secret, counter, mac);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(mac[(mac[^1] & 0xf)..]) & 0x7fffffff;
        var modulus = 1;
        for (var i = 0; i < digits; i++)
            modulus *= 10;
        return (number % modulus).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
    }

    /// <summary>The step whose code it is, one step early or late allowed for clocks that differ; null when it is none of them.</summary>
    public static long? StepOf(ReadOnlySpan<byte> secret, string code, DateTimeOffset at)
    {
        var typed = Encoding.UTF8.GetBytes(code);
        var now = StepAt(at);
        for (var step = now - 1; step <= now + 1; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Code(secret, step)), typed))
                return step;
        }

        return null;
    }

    public static long StepAt(DateTimeOffset at) => at.ToUnixTimeSeconds() / Seconds;

    /// <summary>Base 32 (RFC 4648) in lower case without padding: what a person types into an app.</summary>
    public static string Encode(ReadOnlySpan<byte> secret)
    {
        var text = new StringBuilder();
        var bits = 0;
        var held = 0;
        foreach (var value in secret)
        {
            held = (held << 8) | value;
            for (bits += 8; bits >= 5; bits -= 5)
                text.Append(Alphabet[(held >> (bits - 5)) & 31]);
            held &= (1 << bits) - 1;
        }

        return bits > 0 ? text.Append(Alphabet[(held << (5 - bits)) & 31]).ToString() : text.ToString();
    }

    /// <summary>Undoes <see cref="Encode"/>.</summary>
    public static byte[] Decode(string text)
    {
        var bytes = new List<byte>();
        var bits = 0;
        var held = 0;
        foreach (var c in text)
        {
            held = (held << 5) | Alphabet.IndexOf(c, StringComparison.Ordinal);
            if ((bits += 5) < 8)
                continue;
            bytes.Add((byte)(held >> (bits -= 8)));
            held &= (1 << bits) - 1;
        }

        return [.. bytes];
    }
}
