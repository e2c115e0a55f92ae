using System.Text;

namespace MiniGram.Platform.Media.Containers;

/// <summary>Whether a file is one picture from its first byte to its last, and nothing else as well.</summary>
internal static class ContainerCheck
{
    private const int Window = 16_384; // Looked at by pieces, since a part may have megabytes,
    private const int Overlap = 32; // so that what stands across two of them, which is shorter, is whole in one.

    private static readonly byte[][] s_foreign =
        [.. new[] { "<script", "<html", "<!doctype", "<?php", "<svg", "<iframe", "%pdf-", "pk\u0003\u0004", "pk\u0005\u0006", "\u007felf" }.Select(Encoding.Latin1.GetBytes)];

    /// <summary>Walks through the container.</summary>
    public static ContainerFacts Walk(PhotoFormat format, ReadOnlySpan<byte> file) =>
        format == PhotoFormat.Jpeg ? JpegContainer.Walk(file) :
        format == PhotoFormat.Png ? PngContainer.Walk(file) :
        format == PhotoFormat.Webp ? WebpContainer.Walk(file) :
        IsoMediaContainer.Walk(file);

    /// <summary>What is wrong with it, or null.</summary>
    public static string? Problem(PhotoFormat format, ContainerFacts facts, ReadOnlySpan<byte> file)
    {
        if (facts.End is not { } end)
            return $"This {format.Name} file is cut off or torn: it ends before its picture does. Send it again, or export it anew.";
        if (facts.Moves)
            return $"This {format.Name} file moves: it has more than one frame. Post one of them as a still picture.";
        if (Foreign(file, facts.Other) || !Harmless(format, file[end..]))
            return $"This {format.Name} file holds something else beside its picture. Open it, and export it as a new JPEG.";
        return null;
    }

    private static bool Foreign(ReadOnlySpan<byte> file, IReadOnlyList<Range> parts)
    {
        foreach (var part in parts)
        {
            if (Foreign(file[part]))
                return true;
        }

        return false;
    }

    private static bool Foreign(ReadOnlySpan<byte> part)
    {
        Span<byte> lower = stackalloc byte[Window];
        for (var start = 0; ; start += Window - Overlap)
        {
            var piece = part[start..Math.Min(part.Length, start + Window)];
            for (var i = 0; i < piece.Length; i++)
                lower[i] = piece[i] is >= (byte)'A' and <= (byte)'Z' ? (byte)(piece[i] | 0x20) : piece[i];
            foreach (var foreign in s_foreign)
            {
                if (lower[..piece.Length].IndexOf(foreign) >= 0)
                    return true;
            }

            if (start + Window >= part.Length)
                return false;
        }
    }

    /// <summary>
    /// Phones put more behind a JPEG's end: a second JPEG (depth, gain map), a short film, a maker's notes. That is cut off when the picture is
    /// drawn anew. Anything else there makes the file two in one.
    /// </summary>
    private static bool Harmless(PhotoFormat format, ReadOnlySpan<byte> behind)
    {
        if (behind.TrimEnd((byte)0).IsEmpty)
            return true;
        if (format != PhotoFormat.Jpeg || Foreign(behind[^Math.Min(behind.Length, 66_000)..]))
            return false;
        if (behind is [0xFF, 0xD8, 0xFF, ..])
            return JpegContainer.Walk(behind) is { End: { } end } facts && !Foreign(behind, facts.Other) && Harmless(format, behind[end..]);
        return behind is [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] || behind.EndsWith("SEFT"u8);
    }
}
