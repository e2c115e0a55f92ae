namespace MiniGram.Analytics.Statistics;

/// <summary>How many draws a permutation test makes: 9,999, fewer where one draw is costly, but never so few that the smallest p could not pass Holm's correction.</summary>
internal static class DrawCount
{
    private const double Work = 50_000_000;

    /// <summary>For draws that touch so many numbers each.</summary>
    public static int For(long touched) => (int)Math.Clamp(Work / Math.Max(1, touched), 1_999, 9_999);
}
