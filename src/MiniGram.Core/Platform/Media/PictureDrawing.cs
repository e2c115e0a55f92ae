using NetVips;

namespace MiniGram.Platform.Media;

/// <summary>Reads and draws pictures by libvips. Decodes in strips where the format allows it.</summary>
internal static class PictureDrawing
{
    private const int Quality = 80;
    private const int Effort = 4;

    static PictureDrawing()
    {
        FreedMemory.KeepNone();
        NetVips.NetVips.BlockUntrusted = true; // Only the loaders that libvips holds fit for hostile files.
        Cache.Max = 0; // No upload is like another, so what is remembered is never used.
    }

    /// <summary>Reads the header only.</summary>
    /// <exception cref="VipsException">It is no picture.</exception>
    public static PictureHeader Header(string file)
    {
        using var image = Open(file);
        var frames = image.Contains("n-pages") ? (int)image.Get("n-pages") : 1;
        var lies = image.Contains("orientation") && (int)image.Get("orientation") is >= 5 and <= 8;
        return lies ? new(image.Height, image.Width, frames) : new(image.Width, image.Height, frames);
    }

    /// <summary>
    /// Draws a picture anew in sRGB, upright, without metadata, once for each size, as WebP. Each but the largest is drawn from the largest,
    /// so the file is decoded once.
    /// </summary>
    /// <param name="file">What was uploaded.</param>
    /// <param name="sizes">Smallest first; all of one ratio.</param>
    /// <param name="square">Cut to a square around what catches the eye, in place of fitting in.</param>
    /// <param name="folder">Where the files go, named like the sizes.</param>
    /// <returns>The tones of its halves.</returns>
    /// <exception cref="VipsException">It can't be decoded.</exception>
    public static MediaTone Draw(string file, IReadOnlyList<PhotoSize> sizes, bool square, string folder)
    {
        using var largest = Largest(file, sizes[^1], square);
        foreach (var size in sizes)
        {
            using var drawn = size == sizes[^1] ? largest.Copy() : largest.ThumbnailImage(size.Width, size.Height, Enums.Size.Force, noRotate: true);
            Write(Path.Combine(folder, size.Name + ".webp"), drawn.WebpsaveBuffer(Quality, effort: Effort, keep: Enums.ForeignKeep.None));
        }

        return Tone(largest);
    }

    private static Image Largest(string file, PhotoSize size, bool square)
    {
        using var drawn = square
            ? Image.Thumbnail(file, size.Width, size.Height, crop: Enums.Interesting.Attention, outputProfile: "srgb", failOn: Enums.FailOn.Error)
            : Image.Thumbnail(file, size.Width, size.Height, Enums.Size.Force, outputProfile: "srgb", failOn: Enums.FailOn.Error);
        using var srgb = drawn.Colourspace(Enums.Interpretation.Srgb);
        return srgb.CopyMemory();
    }

    private static MediaTone Tone(Image image)
    {
        using var opaque = image.HasAlpha() ? image.Flatten([255]) : image.Copy();
        using var halves = opaque.ThumbnailImage(1, 2, Enums.Size.Force, noRotate: true);
        var (top, bottom) = (halves.Getpoint(0, 0), halves.Getpoint(0, 1));
        return new(Tones.Nearest(top[0], top[^2], top[^1]), Tones.Nearest(bottom[0], bottom[^2], bottom[^1]));
    }

    private static Image Open(string file) => Image.NewFromFile(file, access: Enums.Access.Sequential, failOn: Enums.FailOn.Error);

    private static void Write(string path, byte[] content)
    {
        using var stream = new FileStream(path, FileMode.CreateNew);
        stream.Write(content);
        stream.Flush(flushToDisk: true);
    }
}
