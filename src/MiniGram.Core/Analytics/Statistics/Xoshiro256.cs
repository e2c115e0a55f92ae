using System.Numerics;

namespace MiniGram.Analytics.Statistics;

/// <summary>
/// The generator xoshiro256** (D. Blackman and S. Vigna, ACM Trans. Math. Softw. 47, 2021, art. 36), its state filled by
/// SplitMix64 from the seed. Not thread-safe. The streams never change between versions, since reports depend on them.
/// </summary>
internal sealed class Xoshiro256
{
    private ulong _s0;
    private ulong _s1;
    private ulong _s2;
    private ulong _s3;

    /// <summary>A stream from a number.</summary>
    public Xoshiro256(ulong seed)
    {
        _s0 = SplitMix(ref seed);
        _s1 = SplitMix(ref seed);
        _s2 = SplitMix(ref seed);
        _s3 = SplitMix(ref seed);
    }

    /// <summary>A stream of its own for each text, such as a finding's id, so that one test's draws never move another's. The seed is the text's 64-bit FNV-1a hash over UTF-16 units.</summary>
    public static Xoshiro256 For(string id)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in id)
            hash = (hash ^ unit) * 1099511628211UL;
        return new(hash);
    }

    /// <summary>All 64-bit numbers, evenly.</summary>
    public ulong Next()
    {
        var result = BitOperations.RotateLeft(_s1 * 5, 7) * 9;
        var shifted = _s1 << 17;
        _s2 ^= _s0;
        _s3 ^= _s1;
        _s1 ^= _s2;
        _s0 ^= _s3;
        _s2 ^= shifted;
        _s3 = BitOperations.RotateLeft(_s3, 45);
        return result;
    }

    /// <summary>Evenly from 0 to below <paramref name="bound"/>, which is above 0 (D. Lemire, ACM Trans. Model. Comput. Simul. 29, 2019, art. 3).</summary>
    public int Next(int bound)
    {
        var product = (Next() >> 32) * (ulong)bound;
        if ((uint)product < (uint)bound)
        {
            var threshold = (uint)-bound % (uint)bound;
            while ((uint)product < threshold)
                product = (Next() >> 32) * (ulong)bound;
        }

        return (int)(product >> 32);
    }

    /// <summary>Evenly from 0 to below 1, in steps of 2⁻⁵³.</summary>
    public double NextDouble() => (Next() >> 11) * (1.0 / (1UL << 53));

    private static ulong SplitMix(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15UL;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
