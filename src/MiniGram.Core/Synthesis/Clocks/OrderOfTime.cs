using System.Numerics;

namespace MiniGram.Synthesis.Clocks;

/// <summary>Puts things in the order of time, and of their number where times are the same, by sorting plain numbers.</summary>
internal static class OrderOfTime
{
    /// <summary>The things' numbers, the earliest first.</summary>
    /// <param name="moments">Of each, none before <paramref name="from"/>.</param>
    /// <param name="from">The first second.</param>
    public static int[] Of(long[] moments, long from)
    {
        var bits = BitOperations.Log2((uint)Math.Max(1, moments.Length - 1)) + 1;
        var keys = new ulong[moments.Length];
        for (var i = 0; i < keys.Length; i++)
            keys[i] = ((ulong)(moments[i] - from) << bits) | (uint)i;
        Array.Sort(keys);
        return Array.ConvertAll(keys, key => (int)(key & ((1UL << bits) - 1)));
    }
}
