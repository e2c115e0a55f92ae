using MathNet.Numerics.Distributions;

namespace MiniGram.Platform.Creators;

/// <summary>The fullest hour of the day, and whether it is fuller than chance makes the fullest of 24.</summary>
/// <param name="Hour">From 0 to 23.</param>
/// <param name="Visits">Visits in all hours: a follower in an hour in which they like or comment, once.</param>
/// <param name="Share">Its share of them, 0 to 1.</param>
/// <param name="Low">Lower end of the share's interval, 95 % for all 24 hours together.</param>
/// <param name="High">Its upper end.</param>
public sealed record HourPeak(int Hour, int Visits, double Share, double Low, double High)
{
    /// <summary>Visits from which something can be told.</summary>
    public const int Least = 50;

    /// <summary>The share that each hour has when visits are spread evenly.</summary>
    public const double Even = 1.0 / 24;

    /// <summary>Whether the interval lies above an even spread.</summary>
    public bool StandsOut => Low > Even;

    /// <summary>
    /// The exact interval of a share (Clopper and Pearson, Biometrika 26, 1934), with the 5 % of error shared among 24 hours (Bonferroni), since the fullest is looked for after the fact.
    /// </summary>
    /// <param name="visits">Those of each hour, 24 numbers.</param>
    /// <returns>Null with fewer than <see cref="Least"/>.</returns>
    internal static HourPeak? Of(IReadOnlyList<int> visits)
    {
        var all = visits.Sum();
        if (all < Least)
            return null;
        var most = visits.Max();
        var tail = 0.05 / 24 / 2;
        return new(Enumerable.Range(0, visits.Count).First(hour => visits[hour] == most), all, (double)most / all, Beta.InvCDF(most, all - most + 1, tail), most == all ? 1 : Beta.InvCDF(most + 1, all - most, 1 - tail));
    }
}
