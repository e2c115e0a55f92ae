namespace MiniGram.Synthesis.Distributions;

/// <summary>A family of distributions, with its natural parameters.</summary>
internal enum DistributionKind
{
    /// <summary>One value: A.</summary>
    Constant,

    /// <summary>From A to B, all alike likely.</summary>
    Uniform,

    /// <summary>Mean A, standard deviation B.</summary>
    Normal,

    /// <summary>The logarithm has mean A and standard deviation B.</summary>
    LogNormal,

    /// <summary>Shape A, scale B; shape 1 is the exponential.</summary>
    Weibull,

    /// <summary>Least value A, tail exponent B: P(X > x) = (A / x)^B.</summary>
    Pareto,

    /// <summary>Shape A, scale B.</summary>
    Gamma,

    /// <summary>Shapes A and B, between 0 and 1.</summary>
    Beta,

    /// <summary>Whole numbers, mean A.</summary>
    Poisson,

    /// <summary>Whole numbers, mean A, variance A + A² / B.</summary>
    NegativeBinomial,

    /// <summary>Whole numbers from 1 to A, in proportion to k^−B.</summary>
    Zipf,

    /// <summary>Values with weights.</summary>
    Empirical,
}
