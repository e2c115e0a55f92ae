using System.Globalization;

namespace MiniGram.Platform.Media;

/// <summary>In which sizes pictures are kept.</summary>
public static class PhotoSizes
{
    private static readonly int[] s_widths = [320, 640, 1080, 2048];

    /// <summary>The sizes of an avatar, smallest first: squares for 40 and for up to 136 CSS pixels on a dense screen.</summary>
    public static IReadOnlyList<PhotoSize> Avatar { get; } = [new("avatar-96", 96, 96), new("avatar-272", 272, 272)];

    /// <summary>Every name that a size can have.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. s_widths.Select(Name), .. Avatar.Select(size => size.Name)];

    /// <summary>
    /// The sizes of a photo, smallest first, at least one: 320, 640, 1080 and 2048 pixels wide as far as the photo is, none enlarged. One
    /// taller than twice its width is held to twice the nominal width, so that a strip as long as a street stays a picture.
    /// </summary>
    /// <param name="width">The upright photo's width in pixels.</param>
    /// <param name="height">Its height in pixels.</param>
    public static IReadOnlyList<PhotoSize> Of(int width, int height)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(height);
        var sizes = new List<PhotoSize>();
        foreach (var nominal in s_widths)
        {
            var scale = Math.Min(1.0, Math.Min((double)nominal / width, 2.0 * nominal / height));
            sizes.Add(new(Name(nominal), Scaled(width, scale), Scaled(height, scale)));
            if (scale >= 1)
                break;
        }

        return sizes;
    }

    private static int Scaled(int length, double scale) => Math.Max(1, (int)Math.Round(length * scale, MidpointRounding.AwayFromZero));

    private static string Name(int width) => width.ToString(CultureInfo.InvariantCulture);
}
