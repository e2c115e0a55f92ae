using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace MiniGram.Analytics.Statistics;

/// <summary>
/// Exchanges the days within each week (all 5,040 orders), or turns each week's 24-hour profile (24 turns), and counts how often chance
/// alone is as uneven as what was seen. Shares are whole numbers of 2⁻³⁰, so sums are exact and the counts are the
/// same on every machine and for any number of threads.
/// </summary>
/// <param name="P">
/// Of two looks at once: Σ (share − 1/k)², which finds patterns spread over many keys, and the key furthest from an even share, which finds a single
/// one. The smaller of their two p-values is itself compared with what it is among the draws, so looking twice costs nothing but that.
/// </param>
/// <param name="AtLeastByKey">Draws in which the key was at least as far from an even share as observed.</param>
internal sealed record WeekPermutation(double P, int[] AtLeastByKey)
{
    /// <summary>How many draws each test makes.</summary>
    public const int Draws = 9_999;

    private static readonly int[] Orders = AllOrders();

    /// <summary>Draws from the stream; <paramref name="shares"/> holds weight × share in units of 2⁻³⁰, by week and key, and sums to about 2³⁰.</summary>
    public static WeekPermutation Run(int keys, int[] shares, Xoshiro256 random)
    {
        var weeks = shares.Length / keys;
        var observed = new int[keys];
        for (var i = 0; i < shares.Length; i++)
            observed[i % keys] += shares[i];
        long total = observed.Sum();
        var distances = Array.ConvertAll(observed, sum => Math.Abs((keys * (long)sum) - total));
        var (spread, furthest) = (new long[Draws + 1], new long[Draws + 1]);
        (spread[Draws], furthest[Draws]) = (Squares(observed), distances.Max());

        var byKey = new int[keys];
        var rows = keys == 7 ? Padded(shares, weeks) : Doubled(shares, weeks);
        var sums = new int[24];
        for (var draw = 0; draw < Draws; draw++)
        {
            if (keys == 7)
                ExchangeDays(rows, weeks, random, sums);
            else
                TurnHours(rows, weeks, random, sums);
            spread[draw] = Squares(sums.AsSpan(0, keys));
            for (var key = 0; key < keys; key++)
            {
                var distance = Math.Abs((keys * (long)sums[key]) - total);
                furthest[draw] = Math.Max(furthest[draw], distance);
                if (distance >= distances[key])
                    byKey[key]++;
            }
        }

        var (rank, other) = (RanksFromTop(spread), RanksFromTop(furthest));
        var smaller = rank.Zip(other, Math.Min).ToArray();
        return new(smaller.Count(value => value <= smaller[Draws]) / (Draws + 1.0), byKey);
    }

    /// <summary>For each value how many are at least as large, itself included.</summary>
    private static int[] RanksFromTop(long[] values)
    {
        var order = Enumerable.Range(0, values.Length).ToArray();
        var sorted = (long[])values.Clone();
        Array.Sort(sorted, order);
        var ranks = new int[values.Length];
        for (var first = 0; first < sorted.Length;)
        {
            var end = first + 1;
            while (end < sorted.Length && sorted[end] == sorted[first])
                end++;
            for (var i = first; i < end; i++)
                ranks[order[i]] = sorted.Length - first;
            first = end;
        }

        return ranks;
    }

    /// <summary>Each week's seven days in an order of their own. One 64-bit number gives the orders of four weeks: 5,040⁴ is 2⁻¹⁴ of its range, so none is favoured by more than that.</summary>
    private static void ExchangeDays(int[] rows, int weeks, Xoshiro256 random, int[] sums)
    {
        ref var row = ref MemoryMarshal.GetArrayDataReference(rows);
        ref var orders = ref MemoryMarshal.GetArrayDataReference(Orders);
        var sum = Vector256<int>.Zero;
        for (var week = 0; week < weeks;)
        {
            var bits = random.Next();
            for (var end = Math.Min(weeks, week + 4); week < end; week++)
            {
                var order = Math.BigMul(bits, 5_040, out bits);
                sum += Vector256.ShuffleNative(Vector256.LoadUnsafe(ref row, (nuint)(8 * week)), Vector256.LoadUnsafe(ref orders, (nuint)(8 * order)));
            }
        }

        sum.CopyTo(sums);
    }

    /// <summary>Each week's hours turned by 0 to 23. One 64-bit number gives the turns of eight weeks.</summary>
    private static void TurnHours(int[] rows, int weeks, Xoshiro256 random, int[] sums)
    {
        ref var row = ref MemoryMarshal.GetArrayDataReference(rows);
        var (first, second, third) = (Vector256<int>.Zero, Vector256<int>.Zero, Vector256<int>.Zero);
        for (var week = 0; week < weeks;)
        {
            var bits = random.Next();
            for (var end = Math.Min(weeks, week + 8); week < end; week++)
            {
                var start = (nuint)((48 * week) + (int)Math.BigMul(bits, 24, out bits));
                first += Vector256.LoadUnsafe(ref row, start);
                second += Vector256.LoadUnsafe(ref row, start + 8);
                third += Vector256.LoadUnsafe(ref row, start + 16);
            }
        }

        first.CopyTo(sums);
        second.CopyTo(sums, 8);
        third.CopyTo(sums, 16);
    }

    private static long Squares(ReadOnlySpan<int> sums)
    {
        var squares = 0L;
        foreach (var sum in sums)
            squares += (long)sum * sum;
        return squares;
    }

    private static int[] Padded(int[] shares, int weeks)
    {
        var rows = new int[8 * weeks];
        for (var week = 0; week < weeks; week++)
            Array.Copy(shares, 7 * week, rows, 8 * week, 7);
        return rows;
    }

    private static int[] Doubled(int[] shares, int weeks)
    {
        var rows = new int[48 * weeks];
        for (var week = 0; week < weeks; week++)
        {
            Array.Copy(shares, 24 * week, rows, 48 * week, 24);
            Array.Copy(shares, 24 * week, rows, (48 * week) + 24, 24);
        }

        return rows;
    }

    /// <summary>The 5,040 orders of seven days, eight entries each, the last of which stays where it is.</summary>
    private static int[] AllOrders()
    {
        var orders = new List<int>(8 * 5_040);
        void Extend(int[] order)
        {
            if (order.Length == 7)
                orders.AddRange([.. order, 7]);
            for (var day = 0; day < 7; day++)
            {
                if (!order.Contains(day))
                    Extend([.. order, day]);
            }
        }

        Extend([]);
        return [.. orders];
    }
}
