using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace MiniGram.Reporting.Pdf;

/// <summary>
/// A browser writes the clock and its own counters into a PDF, and the report depends on neither. Both become fixed text of the same
/// length, so nothing moves and the file's offsets stay right.
/// </summary>
internal static class PdfBytes
{
    private const int NodeDigits = 8;

    /// <summary>Makes the file the same each time.</summary>
    public static void Fix(string path)
    {
        var bytes = File.ReadAllBytes(path);
        FixDates(bytes);
        FixNodes(bytes);
        File.WriteAllBytes(path, bytes);
    }

    /// <summary>The dates of creation and change become 1 January 2000, 00:00 UTC.</summary>
    public static void FixDates(Span<byte> pdf)
    {
        foreach (var at in Find(pdf, "/CreationDate (D:"u8).Concat(Find(pdf, "/ModDate (D:"u8)))
        {
            var date = "20000101000000"u8;
            var digit = 0;
            for (var i = at; i < pdf.Length && pdf[i] != ')'; i++)
            {
                if (pdf[i] is >= (byte)'0' and <= (byte)'9')
                    pdf[i] = digit < date.Length ? date[digit++] : (byte)'0';
            }
        }
    }

    /// <summary>The ids of the document's structure, such as <c>(node00006021)</c>, are counted from 1 in their own order.</summary>
    public static void FixNodes(Span<byte> pdf)
    {
        var places = new List<(int At, int Number)>();
        foreach (var at in Find(pdf, "(node"u8))
        {
            if (at + NodeDigits < pdf.Length && pdf[at + NodeDigits] == ')' && Utf8Parser.TryParse(pdf.Slice(at, NodeDigits), out int number, out var read) && read == NodeDigits)
                places.Add((at, number));
        }
        var ranks = places.Select(place => place.Number).Distinct().Order().Select((number, rank) => (number, rank)).ToDictionary(entry => entry.number, entry => entry.rank + 1);
        foreach (var (at, number) in places)
            Encoding.ASCII.GetBytes(ranks[number].ToString("D8", CultureInfo.InvariantCulture), pdf.Slice(at, NodeDigits));
    }

    /// <summary>Where each occurrence ends.</summary>
    private static List<int> Find(ReadOnlySpan<byte> pdf, ReadOnlySpan<byte> key)
    {
        var places = new List<int>();
        for (var at = 0; pdf[at..].IndexOf(key) is >= 0 and var found;)
        {
            at += found + key.Length;
            places.Add(at);
        }
        return places;
    }
}
