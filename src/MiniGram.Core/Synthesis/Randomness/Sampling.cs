namespace MiniGram.Synthesis.Randomness;

/// <summary>Samples of numbers.</summary>
internal static class Sampling
{
    /// <summary>Some of the numbers below <paramref name="count"/>, each at most once, in order (R. W. Floyd's sample without replacement); all of them when more are wanted.</summary>
    public static int[] Distinct(int wanted, int count, ref RandomStream random)
    {
        wanted = Math.Clamp(wanted, 0, count);
        var chosen = new HashSet<int>(wanted);
        for (var last = count - wanted; last < count; last++)
        {
            var drawn = random.Below(last + 1);
            chosen.Add(chosen.Contains(drawn) ? last : drawn);
        }

        return [.. chosen.Order()];
    }
}
