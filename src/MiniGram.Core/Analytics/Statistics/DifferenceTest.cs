namespace MiniGram.Analytics.Statistics;

/// <summary>Whether two independent estimates with 95 % intervals differ, such as the same figure in two reports.</summary>
/// <param name="Difference">Second − first, or on the log scale second ÷ first.</param>
/// <param name="Low">Lower end of its 95 % interval.</param>
/// <param name="High">Upper end of its 95 % interval.</param>
/// <param name="Z">In standard errors.</param>
/// <param name="P">Two-sided.</param>
internal sealed record DifferenceTest(double Difference, double Low, double High, double Z, double P)
{
    /// <summary>Standard errors come from the intervals' widths, so both intervals must be about symmetric on the scale.</summary>
    /// <param name="first">Estimate and interval.</param>
    /// <param name="second">Estimate and interval.</param>
    /// <param name="isRatio">Compares by ratio, on the log scale: all numbers must be above 0.</param>
    /// <returns>Null where the scale does not allow it or neither interval has a width.</returns>
    public static DifferenceTest? Of((double Estimate, double Low, double High) first, (double Estimate, double Low, double High) second, bool isRatio)
    {
        if (isRatio && !(Math.Min(first.Low, second.Low) > 0))
            return null;
        double Scaled(double value) => isRatio ? Math.Log(value) : value;
        double Back(double value) => isRatio ? Math.Exp(value) : value;
        double Error((double Estimate, double Low, double High) one) => (Scaled(one.High) - Scaled(one.Low)) / (2 * Interval.Z);

        var error = Math.Sqrt(Math.Pow(Error(first), 2) + Math.Pow(Error(second), 2));
        if (!(error > 0) || !double.IsFinite(error))
            return null;
        var difference = Scaled(second.Estimate) - Scaled(first.Estimate);
        var z = difference / error;
        return new(Back(difference), Back(difference - (Interval.Z * error)), Back(difference + (Interval.Z * error)), z, MathNet.Numerics.SpecialFunctions.Erfc(Math.Abs(z) / Math.Sqrt(2)));
    }
}
