namespace MiniGram.Platform.Pictures;

/// <summary>Mulberry32 (T. Ettinger, 2017): a small stream of draws that gives the same picture for the same seed for good.</summary>
internal sealed class SeededDraws(uint seed)
{
    private uint _state = seed;

    /// <summary>A stream for an id, of its own for each purpose.</summary>
    public static SeededDraws For(long id, uint purpose)
    {
        var mixed = unchecked((ulong)id * 0x9E3779B97F4A7C15UL) + (purpose * 0xBF58476D1CE4E5B9UL);
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return new((uint)((mixed ^ (mixed >> 31)) >> 32));
    }

    /// <summary>Evenly from 0 to below 1.</summary>
    public double Next()
    {
        _state += 0x6D2B79F5;
        var drawn = (_state ^ (_state >> 15)) * (1 | _state);
        drawn = (drawn + ((drawn ^ (drawn >> 7)) * (61 | drawn))) ^ drawn;
        return (drawn ^ (drawn >> 14)) / 4294967296.0;
    }

    /// <summary>Evenly from 0 to below <paramref name="bound"/>.</summary>
    public int Next(int bound) => (int)(Next() * bound);
}
