using MathNet.Numerics.Distributions;

namespace MiniGram.Benchmarks.Evaluation;

/// <summary>The exact 95 % interval of a share (C. Clopper and E. Pearson, Biometrika 26, 1934).</summary>
internal static class ClopperPearson
{
    /// <summary>Ends between 0 and 1.</summary>
    public static (double Low, double High) Interval(int hits, int n) => (
        hits == 0 ? 0 : Beta.InvCDF(hits, n - hits + 1, 0.025),
        hits == n ? 1 : Beta.InvCDF(hits + 1, n - hits, 0.975));
}
