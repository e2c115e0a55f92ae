using MathNet.Numerics.Distributions;

namespace MiniGram.Platform.Creators;

/// <summary>Compares the photos of a kind with the others by Welch's interval for the difference of means, on log(1 + likes) since likes are skewed.</summary>
internal static class KindComparison
{
    /// <summary>Photos that each side needs.</summary>
    public const int Least = 5;

    /// <param name="name">What the kind is called.</param>
    /// <param name="kind">Likes of its photos.</param>
    /// <param name="others">Likes of the others.</param>
    /// <param name="kinds">Kinds that are compared at once: the 5 % of error are shared among them (Bonferroni).</param>
    public static KindFigure Of(string name, IReadOnlyList<double> kind, IReadOnlyList<double> others, int kinds)
    {
        var mean = kind.Count == 0 ? 0 : kind.Average();
        if (kind.Count < Least || others.Count < Least)
            return new(name, kind.Count, mean, null, null, null, Verdict.TooFewPosts);
        var (a, b) = (Moments(kind), Moments(others));
        var (errorA, errorB) = (a.Variance / kind.Count, b.Variance / others.Count);
        var error = Math.Sqrt(errorA + errorB);
        var freedom = error == 0 ? kind.Count + others.Count - 2 : Math.Pow(errorA + errorB, 2) / ((errorA * errorA / (kind.Count - 1)) + (errorB * errorB / (others.Count - 1)));
        var width = StudentT.InvCDF(0, 1, freedom, 1 - (0.05 / (2 * Math.Max(1, kinds)))) * error;
        var difference = a.Mean - b.Mean;
        var verdict = difference - width > 0 ? Verdict.Better : difference + width < 0 ? Verdict.Worse : Verdict.NoDifferenceShown;
        return new(name, kind.Count, mean, Math.Exp(difference), Math.Exp(difference - width), Math.Exp(difference + width), verdict);
    }

    private static (double Mean, double Variance) Moments(IReadOnlyList<double> likes)
    {
        var logs = likes.Select(count => Math.Log(1 + count)).ToList();
        var mean = logs.Average();
        return (mean, logs.Sum(log => (log - mean) * (log - mean)) / (logs.Count - 1));
    }
}
