namespace MiniGram.Analytics.Statistics;

/// <summary>The p-value of a permutation test.</summary>
internal static class PermutationP
{
    /// <summary>(draws at least as extreme + 1) ÷ (draws + 1): what was seen is one of the equally likely arrangements, so p is never 0 (B. Phipson and G. K. Smyth, Stat. Appl. Genet. Mol. Biol. 9, 2010, art. 39).</summary>
    public static double Of(int atLeast, int draws) => (atLeast + 1.0) / (draws + 1.0);
}
