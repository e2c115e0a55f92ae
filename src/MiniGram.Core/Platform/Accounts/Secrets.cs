using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace MiniGram.Platform.Accounts;

/// <summary>Secrets that the server gives out once and keeps only as a hash. They have 256 bits of chance, so a fast hash is enough.</summary>
internal static class Secrets
{
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
