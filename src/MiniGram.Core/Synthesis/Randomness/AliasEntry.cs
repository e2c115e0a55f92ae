using System.Buffers;

namespace MiniGram.Synthesis.Randomness;

/// <summary>One place of a table by which weighted entries are drawn in constant time (M. D. Vose, IEEE Trans. Softw. Eng. 17, 1991).</summary>
/// <param name="Keep">With what probability the place itself is drawn, in steps of 2⁻³².</param>
/// <param name="Other">Which other place is drawn else.</param>
internal readonly record struct AliasEntry(uint Keep, int Other)
{
    /// <summary>Makes a table.</summary>
    /// <param name="weights">0 or more each.</param>
    /// <param name="total">Their sum; above 0.</param>
    /// <param name="into">As many as weights; gets the table.</param>
    public static void Fill(ReadOnlySpan<double> weights, double total, Span<AliasEntry> into)
    {
        var count = weights.Length;
        var keep = ArrayPool<double>.Shared.Rent(count);
        var places = ArrayPool<int>.Shared.Rent(count); // Those below their share from the front, those above from the back.
        var (below, above) = (0, count);
        for (var i = 0; i < count; i++)
        {
            keep[i] = weights[i] * count / total;
            places[keep[i] < 1 ? below++ : --above] = i;
        }

        while (below > 0 && above < count)
        {
            var (under, over) = (places[--below], places[above]);
            into[under] = new((uint)(keep[under] * 4_294_967_296), over);
            keep[over] -= 1 - keep[under];
            if (keep[over] < 1)
            {
                above++;
                places[below++] = over;
            }
        }

        foreach (var rest in places.AsSpan(0, below))
            into[rest] = new(0, rest);
        foreach (var rest in places.AsSpan(above, count - above))
            into[rest] = new(0, rest);
        ArrayPool<double>.Shared.Return(keep);
        ArrayPool<int>.Shared.Return(places);
    }

    /// <summary>A place of a table.</summary>
    public static int Draw(ReadOnlySpan<AliasEntry> table, ref RandomStream random)
    {
        // The whole part of a product of 64 random bits is the place, and its fraction decides.
        var place = (int)Math.BigMul(random.Next(), (ulong)table.Length, out var fraction);
        var entry = table[place];
        return fraction >> 32 < entry.Keep ? place : entry.Other;
    }
}
