namespace MiniGram.Synthesis.Randomness;

/// <summary>
/// Random numbers of one aspect of one entity: SplitMix64 (Steele, Lea and Flood, OOPSLA 2014) from a start that is a hash of seed, aspect and
/// entity. A mutable struct: pass it by reference, or it is drawn from twice.
/// </summary>
internal struct RandomStream
{
    private const ulong Golden = 0x9E37_79B9_7F4A_7C15;
    private ulong _state;

    private RandomStream(ulong state) => _state = state;

    /// <summary>The stream of an entity, such as a user's number.</summary>
    public static RandomStream Of(long seed, Aspect aspect, long entity) => new Streams(seed, aspect).Of(entity);

    /// <summary>64 random bits.</summary>
    public ulong Next() => Mix(_state += Golden);

    /// <summary>A number from 0, inclusive, to 1, exclusive, in steps of 2⁻⁵³.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A number above 0 and below 1.</summary>
    public double Inner() => ((Next() >> 12) + 0.5) * (1.0 / (1UL << 52));

    /// <summary>A whole number from 0 to <paramref name="count"/> − 1; count is 1 or more.</summary>
    public long Below(long count) => (long)Math.BigMul(Next(), (ulong)count, out _);

    /// <summary>A whole number from 0 to <paramref name="count"/> − 1; count is 1 or more.</summary>
    public int Below(int count) => (int)Below((long)count);

    /// <summary>Whether something of this probability happens.</summary>
    public bool Happens(double probability) => Share() < probability;

    /// <summary>Standard normal, by the inverse of its distribution.</summary>
    public double Normal() => NormalQuantile.Of(Inner());

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58_476D_1CE4_E5B9;
        z = (z ^ (z >> 27)) * 0x94D0_49BB_1331_11EB;
        return z ^ (z >> 31);
    }

    /// <summary>The streams of one aspect, for those who need very many of them.</summary>
    /// <param name="seed">Of the scenario.</param>
    /// <param name="aspect">What is drawn.</param>
    public readonly struct Streams(long seed, Aspect aspect)
    {
        private readonly ulong _start = Mix(Mix((ulong)seed + Golden) ^ ((ulong)aspect * 0xD6E8_FEB8_6659_FD93));

        /// <summary>The stream of an entity.</summary>
        public RandomStream Of(long entity) => new(Mix(_start + ((ulong)entity * Golden)));
    }
}
