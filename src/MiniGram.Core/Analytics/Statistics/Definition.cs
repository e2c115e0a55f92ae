namespace MiniGram.Analytics.Statistics;

/// <summary>Whether a definition tells users apart.</summary>
internal static class Definition
{
    /// <summary>False where it flags nobody, or more than half of them.</summary>
    public static bool Discriminates(bool[] flags) => flags.Count(flag => flag) is var flagged && flagged > 0 && 2 * flagged <= flags.Length;
}
