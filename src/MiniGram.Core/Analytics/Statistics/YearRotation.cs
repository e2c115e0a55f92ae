using System.Numerics;

namespace MiniGram.Analytics.Statistics;

/// <summary>
/// Turns each year by a number of days of its own and keeps how far the furthest day then stands out: what is lively for weeks stays in one piece,
/// only its place in the year is chance. Scores are whole numbers, so sums are exact on every machine.
/// </summary>
internal static class YearRotation
{
    /// <summary>How many draws each test makes.</summary>
    public const int Draws = 9_999;

    /// <summary>The largest absolute sum of each draw, ascending.</summary>
    /// <param name="years">365 scores each, whose sums stay below 2³⁰.</param>
    /// <param name="random">Its draws decide the turns.</param>
    public static int[] Furthest(IReadOnlyList<int[]> years, Xoshiro256 random)
    {
        // Longer by what the last vector reads too much; that repeats days and so moves no maximum.
        var step = Vector<int>.Count;
        var padded = (DaysOfYear.Length + step - 1) / step * step;
        var rows = years.Select(year => Enumerable.Range(0, DaysOfYear.Length + padded).Select(i => year[i % DaysOfYear.Length]).ToArray()).ToArray();
        var furthest = new int[Draws];
        var sums = new int[padded];
        for (var draw = 0; draw < Draws; draw++)
        {
            Array.Clear(sums);
            foreach (var row in rows)
            {
                var turned = row.AsSpan(random.Next(DaysOfYear.Length), padded);
                for (var i = 0; i < padded; i += step)
                    (new Vector<int>(sums, i) + new Vector<int>(turned[i..])).CopyTo(sums, i);
            }

            var most = Vector<int>.Zero;
            for (var i = 0; i < padded; i += step)
                most = Vector.Max(most, Vector.Abs(new Vector<int>(sums, i)));
            for (var i = 0; i < step; i++)
                furthest[draw] = Math.Max(furthest[draw], most[i]);
        }

        Array.Sort(furthest);
        return furthest;
    }
}
