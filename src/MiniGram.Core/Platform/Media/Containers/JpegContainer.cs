using System.Buffers.Binary;

namespace MiniGram.Platform.Media.Containers;

/// <summary>The markers of a JPEG file (ITU-T T.81, annex B).</summary>
internal static class JpegContainer
{
    public static ContainerFacts Walk(ReadOnlySpan<byte> file)
    {
        var other = new List<Range>();
        var progressive = false;
        var at = 2;
        while (true)
        {
            while (at + 1 < file.Length && file[at] == 0xFF && file[at + 1] == 0xFF)
                at++;
            if (at + 1 >= file.Length || file[at] != 0xFF)
                return new(null, false, progressive, other);
            var marker = file[at + 1];
            at += 2;
            if (marker == 0xD9)
                return new(at, false, progressive, other);
            if (marker is 0x01 or (>= 0xD0 and <= 0xD7))
                continue;
            if (at + 2 > file.Length || BinaryPrimitives.ReadUInt16BigEndian(file[at..]) is var length && (length < 2 || at + length > file.Length))
                return new(null, false, progressive, other);
            if (marker is (>= 0xE0 and <= 0xEF) or 0xFE)
                other.Add(at..(at + length));
            progressive |= marker is 0xC2 or 0xC6 or 0xCA or 0xCE;
            at += length;
            if (marker == 0xDA)
                at = AfterScan(file, at);
        }
    }

    /// <summary>Where the next marker begins after coded data, in which FF stands only before 00 and before a restart.</summary>
    private static int AfterScan(ReadOnlySpan<byte> file, int at)
    {
        while (at < file.Length && file[at..].IndexOf((byte)0xFF) is var next && next >= 0)
        {
            at += next;
            if (at + 1 >= file.Length || file[at + 1] is not (0 or 0xFF or (>= 0xD0 and <= 0xD7)))
                return at;
            at += file[at + 1] == 0xFF ? 1 : 2;
        }

        return file.Length;
    }
}
