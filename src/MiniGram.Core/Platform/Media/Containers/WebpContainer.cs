using System.Buffers.Binary;

namespace MiniGram.Platform.Media.Containers;

/// <summary>The chunks of a WebP file (RFC 9649).</summary>
internal static class WebpContainer
{
    public static ContainerFacts Walk(ReadOnlySpan<byte> file)
    {
        var other = new List<Range>();
        var (moves, whole) = (false, false);
        var said = BinaryPrimitives.ReadUInt32LittleEndian(file[4..]) + 8L;
        var torn = said > file.Length;
        for (var at = 12; !torn && at < said;)
        {
            if (at + 8 > said || BinaryPrimitives.ReadUInt32LittleEndian(file[(at + 4)..]) is var length && length > said - at - 8)
                return new(null, moves, whole, other);
            var type = file.Slice(at, 4);
            var end = (int)Math.Min(said, at + 8L + length + (length & 1));
            moves |= type.SequenceEqual("ANIM"u8) || type.SequenceEqual("ANMF"u8);
            whole |= type.SequenceEqual("VP8L"u8); // Without losses, each pixel may be a copy of any before; with losses, the picture is made smaller while it is decoded.
            if (!type.StartsWith("VP8"u8) && !type.SequenceEqual("ALPH"u8))
                other.Add(at..end);
            at = end;
        }

        return new(torn ? null : (int)said, moves, whole, other);
    }
}
