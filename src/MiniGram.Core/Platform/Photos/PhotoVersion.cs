using System.Security.Cryptography;
using System.Text;

namespace MiniGram.Platform.Photos;

/// <summary>Names what a photo's author can change of it as it stands, so that nobody writes over a change that they have not seen.</summary>
public static class PhotoVersion
{
    /// <summary>The field under which a problem says that the photo was changed meanwhile.</summary>
    public static string Field => "version";

    /// <summary>Of a card.</summary>
    public static string Of(PhotoCard photo) => Of(photo.Caption, photo.AltText, photo.Audience);

    /// <summary>Of what makes it up.</summary>
    public static string Of(string caption, string altText, Audience audience) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{audience}\0{altText}\0{caption}")))[..16];
}
