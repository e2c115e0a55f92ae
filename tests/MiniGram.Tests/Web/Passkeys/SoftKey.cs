using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace MiniGram.Web.Passkeys;

/// <summary>A device with one passkey, in software: what a browser and its authenticator would answer, right or with one thing wrong.</summary>
internal sealed class SoftKey : IDisposable
{
    private const byte Present = 1;
    private const byte Verified = 4;
    private const byte Attested = 64;
    private static readonly string[] Transports = ["internal"];

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public byte[] Id { get; } = RandomNumberGenerator.GetBytes(16);

    public uint Counter { get; set; }

    /// <summary>What the account is called for the device; null before a passkey was made.</summary>
    public string? Handle { get; set; }

    /// <summary>The origin of the page that asks; null for the site's own.</summary>
    public string? Origin { get; set; }

    /// <summary>The relying party; null for the one that the site names.</summary>
    public string? Party { get; set; }

    /// <summary>Whether the finger was the right one.</summary>
    public bool UserVerified { get; set; } = true;

    public void Dispose() => _key.Dispose();

    /// <summary>The answer to <c>navigator.credentials.create</c>.</summary>
    public string Create(string options, Uri site)
    {
        using var asked = JsonDocument.Parse(options);
        Handle = asked.RootElement.GetProperty("user").GetProperty("id").GetString();
        var point = _key.ExportParameters(false).Q;
        byte[] cose = [0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 32, .. point.X!, 0x22, 0x58, 32, .. point.Y!];
        byte[] data = [.. Head(asked.RootElement.GetProperty("rp").GetProperty("id").GetString()!, Attested), .. new byte[16], 0, (byte)Id.Length, .. Id, .. cose];
        byte[] attestation = [0xa3, .. Text("fmt"), .. Text("none"), .. Text("attStmt"), 0xa0, .. Text("authData"), 0x58, (byte)data.Length, .. data];
        return Answer(new { clientDataJSON = Encoded(Client("webauthn.create", asked, site)), attestationObject = Encoded(attestation), transports = Transports });
    }

    /// <summary>The answer to <c>navigator.credentials.get</c>.</summary>
    public string Get(string options, Uri site)
    {
        using var asked = JsonDocument.Parse(options);
        Counter++;
        var client = Client("webauthn.get", asked, site);
        var data = Head(asked.RootElement.GetProperty("rpId").GetString()!, 0);
        var signature = _key.SignData([.. data, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Answer(new { clientDataJSON = Encoded(client), authenticatorData = Encoded(data), signature = Encoded(signature), userHandle = Handle });
    }

    private byte[] Head(string party, byte flags)
    {
        var counter = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(counter, Counter);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(Party ?? party)), (byte)(Present | (UserVerified ? Verified : 0) | flags), .. counter];
    }

    private byte[] Client(string type, JsonDocument asked, Uri site) => JsonSerializer.SerializeToUtf8Bytes(
        new { type, challenge = asked.RootElement.GetProperty("challenge").GetString(), origin = Origin ?? site.GetLeftPart(UriPartial.Authority), crossOrigin = false });

    private string Answer(object response) => JsonSerializer.Serialize(new { id = Encoded(Id), rawId = Encoded(Id), type = "public-key", response, clientExtensionResults = new { }, authenticatorAttachment = "platform" });

    private static byte[] Text(string text) => [(byte)(0x60 + text.Length), .. Encoding.ASCII.GetBytes(text)];

    private static string Encoded(byte[] bytes) => Base64Url.EncodeToString(bytes);
}
