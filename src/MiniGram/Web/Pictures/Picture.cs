using System.Globalization;
using MiniGram.Platform.Media;
using MiniGram.Platform.Photos;
using MiniGram.Platform.Pictures;

namespace MiniGram.Web.Pictures;

/// <summary>How a photo is put into a page: where its picture is, in which sizes, and what stands there until it has come.</summary>
/// <param name="Width">In pixels, of the picture as it is.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Source">The address for browsers that choose none themselves.</param>
/// <param name="Sources">Every size with its width, for browsers to choose from; null for a drawing, which has all.</param>
/// <param name="Ratio">The class of its share of a row.</param>
/// <param name="Tone">The classes of the colours that stand for it until it has come; null for a drawing.</param>
/// <param name="Text">What can be seen, in words.</param>
public sealed record Picture(int Width, int Height, string Source, string? Sources, string Ratio, string? Tone, string Text)
{
    /// <summary>The classes of a frame around it.</summary>
    public string Classes => Tone is null ? Ratio : $"{Ratio} {Tone}";

    /// <summary>The picture of a photo.</summary>
    public static Picture Of(PhotoCard photo)
    {
        if (!MediaKey.TryParse(photo.MediaKey, out var key))
        {
            var (width, height) = DrawnPicture.SizeOf(photo.Id, photo.Tags);
            return new(width, height, Addresses.Drawing(photo.Id), null, PhotoRatio.ClassOf(width, height), null, Described(photo));
        }

        return Of(key, photo.Width, photo.Height, Described(photo));
    }

    /// <summary>A picture that has its files.</summary>
    /// <param name="key">Which.</param>
    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels.</param>
    /// <param name="text">What can be seen, in words.</param>
    public static Picture Of(MediaKey key, int width, int height, string text)
    {
        var sizes = PhotoSizes.Of(width, height);
        var usual = sizes.FirstOrDefault(size => size.Width >= 640) ?? sizes[^1];
        return new(
            width, height, Addresses.Picture(key, usual.Name),
            string.Join(", ", sizes.Select(size => string.Create(CultureInfo.InvariantCulture, $"{Addresses.Picture(key, size.Name)} {size.Width}w"))),
            PhotoRatio.ClassOf(width, height), key.Tone.Classes, text);
    }

    // Better a little than nothing, for those who can't see it.
    private static string Described(PhotoCard photo) => photo switch
    {
        { AltText.Length: > 0 } => photo.AltText,
        { Tags.Count: > 0 } => $"Photo by {photo.Author.DisplayName}, tagged {string.Join(", ", photo.Tags.Take(5))}",
        _ => $"Photo by {photo.Author.DisplayName}",
    };
}
