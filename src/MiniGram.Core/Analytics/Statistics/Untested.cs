namespace MiniGram.Analytics.Statistics;

/// <summary>Results where no test was made.</summary>
internal static class Untested
{
    /// <summary>The test does not apply: nothing is counted, or a definition does not discriminate.</summary>
    public static TestResult For(string test, long n, string caveat) => new(test, null, null, null, n, null, null, null, null, [], caveat);

    /// <summary>The test would apply with more data: its power is 0.</summary>
    public static TestResult TooLittle(string test, long n, string caveat) => For(test, n, caveat) with { Power = 0 };

    /// <summary>Keeps what was counted and estimated, takes back what was inferred.</summary>
    public static TestResult Descriptive(TestResult result, string caveat) => result with
    {
        P = null,
        Power = null,
        Items = [.. result.Items.Select(item => item with { P = null, PAdjusted = null })],
        Caveat = caveat,
    };
}
