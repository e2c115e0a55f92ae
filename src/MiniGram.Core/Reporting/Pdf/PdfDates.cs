using System.Text;

namespace MiniGram.Reporting.Pdf;

/// <summary>Browsers write the clock into a PDF. The report never depends on it: the dates become fixed ones of the same length.</summary>
internal static class PdfDates
{
    private static readonly byte[][] Keys = [Encoding.ASCII.GetBytes("/CreationDate (D:"), Encoding.ASCII.GetBytes("/ModDate (D:")];

    public static void Fix(string path)
    {
        var bytes = File.ReadAllBytes(path);
        Fix(bytes);
        File.WriteAllBytes(path, bytes);
    }

    /// <summary>Every digit of the two dates becomes that of 1 January 2000, 00:00 UTC; nothing moves, so the file's offsets stay right.</summary>
    public static void Fix(Span<byte> pdf)
    {
        foreach (var key in Keys)
        {
            for (var at = 0; pdf[at..].IndexOf(key) is >= 0 and var found;)
            {
                at += found + key.Length;
                var date = "20000101000000"u8;
                for (var i = 0; at < pdf.Length && pdf[at] != ')'; at++)
                {
                    if (pdf[at] is < (byte)'0' or > (byte)'9')
                        continue;
                    pdf[at] = i < date.Length ? date[i] : (byte)'0';
                    i++;
                }
            }
        }
    }
}
