namespace MiniGram.Platform.Media;

/// <summary>What may be posted.</summary>
public sealed record IntakeLimits
{
    /// <summary>The largest file, in bytes. 20 MB.</summary>
    public long Bytes { get; init; } = 20_000_000;

    /// <summary>The largest picture, in pixels. 50 million.</summary>
    public long Pixels { get; init; } = 50_000_000;

    /// <summary>
    /// The largest picture of a kind that is decoded only as a whole (lossless WebP, AVIF, HEIC, interlaced PNG and progressive JPEG), in pixels. 24 million, by which the
    /// memory of an upload stays under 200 MB.
    /// </summary>
    public long WholePixels { get; init; } = 24_000_000;

    /// <summary>The largest AVIF or HEIC, in pixels, where that is less than <see cref="WholePixels"/>. 9 million, for its decoder takes 16 bytes for each.</summary>
    public long HeifPixels { get; init; } = 9_000_000;

    /// <summary>How many pictures are decoded at once; more wait in turn. 1.</summary>
    public int AtOnce { get; init; } = 1;
}
