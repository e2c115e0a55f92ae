using System.Buffers.Binary;

namespace MiniGram.Platform.Media.Containers;

/// <summary>The chunks of a PNG file (ISO/IEC 15948).</summary>
internal static class PngContainer
{
    public static ContainerFacts Walk(ReadOnlySpan<byte> file)
    {
        var other = new List<Range>();
        var (moves, interlaced) = (false, false);
        for (var at = 8; at + 12 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > file.Length - at - 12)
                break;
            var type = file.Slice(at + 4, 4);
            var end = at + 12 + (int)length;
            if (type.SequenceEqual("IEND"u8))
                return new(end, moves, interlaced, other);
            moves |= type.SequenceEqual("acTL"u8);
            if (type.SequenceEqual("IHDR"u8))
                interlaced = length >= 13 && file[at + 8 + 12] != 0;
            else if (!type.SequenceEqual("IDAT"u8))
                other.Add(at..end);
            at = end;
        }

        return new(null, moves, interlaced, other);
    }
}
