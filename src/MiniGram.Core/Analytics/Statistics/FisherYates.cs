namespace MiniGram.Analytics.Statistics;

/// <summary>Shuffling in place, every order equally likely (R. A. Fisher and F. Yates 1938; R. Durstenfeld, Comm. ACM 7, 1964, 420).</summary>
internal static class FisherYates
{
    /// <summary>Shuffles all of it.</summary>
    public static void Shuffle(Xoshiro256 random, Span<int> values) => Draw(random, values, values.Length - 1);

    /// <summary>Brings an even draw without replacement of <paramref name="count"/> values (0 to the length) to the front.</summary>
    public static void Draw(Xoshiro256 random, Span<int> values, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var j = i + random.Next(values.Length - i);
            (values[i], values[j]) = (values[j], values[i]);
        }
    }
}
