using System.Buffers.Binary;
using System.Text;

namespace MiniGram.Platform.Media.Containers;

/// <summary>The boxes of an AVIF or HEIC file (ISO/IEC 14496-12, 23008-12).</summary>
internal static class IsoMediaContainer
{
    /// <summary>By the brands of its first box; null when it is no still picture.</summary>
    public static PhotoFormat? FormatOf(ReadOnlySpan<byte> file)
    {
        var brands = Brands(file);
        if (brands.Contains("avif") || brands.Contains("avis"))
            return PhotoFormat.Avif;
        return brands.Overlaps(["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"]) ? PhotoFormat.Heic : null;
    }

    public static ContainerFacts Walk(ReadOnlySpan<byte> file)
    {
        var other = new List<Range>();
        var moves = Brands(file).Contains("avis");
        var at = 0L;
        while (at < file.Length)
        {
            if (at + 8 > file.Length)
                return new(null, moves, true, other);
            var box = file[(int)at..];
            var type = box.Slice(4, 4);
            var length = BinaryPrimitives.ReadUInt32BigEndian(box) switch
            {
                0 => (ulong)box.Length,
                1 when box.Length >= 16 => BinaryPrimitives.ReadUInt64BigEndian(box[8..]),
                var said => said,
            };
            if (length < 8 || length > (ulong)box.Length)
                return Letters(type) ? new(null, moves, true, other) : new((int)at, moves, true, other);
            moves |= type.SequenceEqual("moov"u8);
            if (!type.SequenceEqual("mdat"u8))
                other.Add((int)at..(int)(at + (long)length));
            at += (long)length;
        }

        return new((int)at, moves, true, other);
    }

    private static HashSet<string> Brands(ReadOnlySpan<byte> file)
    {
        var brands = new HashSet<string>(StringComparer.Ordinal);
        if (file.Length < 16 || !file.Slice(4, 4).SequenceEqual("ftyp"u8))
            return brands;
        var end = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(file), (uint)file.Length);
        for (var at = 8; at + 4 <= end; at += 4)
        {
            if (at != 12) // The version of the first brand.
                brands.Add(Encoding.Latin1.GetString(file.Slice(at, 4)));
        }

        return brands;
    }

    private static bool Letters(ReadOnlySpan<byte> type) => type.IndexOfAnyExceptInRange((byte)' ', (byte)'~') < 0;
}
