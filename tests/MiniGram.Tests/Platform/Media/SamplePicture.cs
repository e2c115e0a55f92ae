using NetVips;

namespace MiniGram.Platform.Media;

/// <summary>Pictures that tests make, so that none is somebody's photo.</summary>
internal static class SamplePicture
{
    /// <summary>Red above, blue below, with a little texture so that it does not compress to nothing.</summary>
    public static byte[] Jpeg(int width = 600, int height = 400, int orientation = 1, bool gps = false, bool progressive = false)
    {
        using var image = Halves(width, height);
        using var marked = image.Mutate(meta =>
        {
            meta.Set(GValue.GStrType, "exif-ifd0-Orientation", $"{orientation} (, Short, 1 components, 2 bytes)");
            meta.Set(GValue.GIntType, "orientation", orientation);
            meta.Set(GValue.GStrType, "exif-ifd0-Make", "Secretcam (Secretcam, ASCII, 10 components, 10 bytes)");
            if (gps)
                meta.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "52/1 31/1 12/1 (52, 31, 12, Rational, 3 components, 24 bytes)");
        });
        return marked.JpegsaveBuffer(85, interlace: progressive, keep: Enums.ForeignKeep.All);
    }

    public static byte[] Png(int width = 600, int height = 400, bool interlaced = false)
    {
        using var image = Halves(width, height);
        return image.PngsaveBuffer(interlace: interlaced);
    }

    public static byte[] Webp(int width = 600, int height = 400, bool lossless = false, bool clear = false)
    {
        using var image = Halves(width, height);
        using var drawn = clear ? image.Bandjoin([image[0]]) : image.Copy();
        return drawn.WebpsaveBuffer(80, lossless: lossless);
    }

    public static byte[] Avif(int width = 320, int height = 200)
    {
        using var image = Halves(width, height);
        return image.HeifsaveBuffer(50, compression: Enums.ForeignHeifCompression.Av1, effort: 0);
    }

    /// <summary>A WebP of three frames.</summary>
    public static byte[] MovingWebp()
    {
        using var frames = Image.Arrayjoin([Halves(80, 60), Halves(80, 60).Invert(), Halves(80, 60)], across: 1);
        using var paged = frames.Mutate(meta => meta.Set(GValue.GIntType, "page-height", 60));
        return paged.WebpsaveBuffer(80, keep: Enums.ForeignKeep.All);
    }

    /// <summary>A PNG whose header says that it is larger than it is.</summary>
    public static byte[] PngSaying(int width, int height)
    {
        var png = Png(16, 16);
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), width);
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), height);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(29), Crc(png.AsSpan(12, 17)));
        return png;
    }

    private static Image Halves(int width, int height)
    {
        using var black = Image.Black(width, height / 2);
        using var above = black.NewFromImage(200, 40, 30);
        using var lower = Image.Black(width, height - height / 2);
        using var below = lower.NewFromImage(30, 60, 190);
        using var halves = above.Join(below, Enums.Direction.Vertical);
        using var coordinates = Image.Xyz(width, height);
        using var wave = (coordinates[0] * 7 + coordinates[1] * 13) % 17;
        using var textured = halves + wave;
        using var bytes = textured.Cast(Enums.BandFormat.Uchar);
        return bytes.Copy(interpretation: Enums.Interpretation.Srgb);
    }

    private static uint Crc(ReadOnlySpan<byte> data)
    {
        var crc = uint.MaxValue;
        foreach (var part in data)
        {
            crc ^= part;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
        }

        return ~crc;
    }
}
