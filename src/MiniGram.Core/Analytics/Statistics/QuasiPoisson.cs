using MathNet.Numerics.LinearAlgebra;

namespace MiniGram.Analytics.Statistics;

/// <summary>
/// A log-linear model of counts whose variance is a multiple of their mean (P. McCullagh and J. A. Nelder, Generalized Linear Models,
/// 2nd ed. 1989, ch. 6 and 9), fitted by iteratively reweighted least squares.
/// </summary>
/// <param name="Coefficients">One for each column.</param>
/// <param name="Unscaled">The inverse of the information; times <paramref name="Dispersion"/> it is the coefficients' covariance.</param>
/// <param name="Fitted">Expected counts.</param>
/// <param name="Deviance">2 Σ (y ln(y/μ) − (y − μ)).</param>
/// <param name="Dispersion">Pearson's χ² ÷ <paramref name="ResidualDf"/>, at least 1: counts steadier than Poisson's are luck, not knowledge.</param>
/// <param name="ResidualDf">Rows − columns, 1 or more.</param>
internal sealed record QuasiPoisson(double[] Coefficients, Matrix<double> Unscaled, double[] Fitted, double Deviance, double Dispersion, int ResidualDf)
{
    private const int MostSteps = 60;
    private const double SmallestMean = 1e-9;

    /// <summary>Fits it. Keys without any event drive their coefficient towards −∞; the fit then stops where the deviance no longer moves.</summary>
    /// <param name="counts">0 or more each.</param>
    /// <param name="exposure">Above 0, such as days.</param>
    /// <param name="columns">The design, by row; the first column is the intercept.</param>
    public static QuasiPoisson Fit(double[] counts, double[] exposure, double[][] columns)
    {
        var (rows, width) = (counts.Length, columns[0].Length);
        var mean = Math.Max(counts.Sum(), 0.5) / exposure.Sum();
        var fitted = new double[rows];
        for (var i = 0; i < rows; i++)
            fitted[i] = (counts[i] + (mean * exposure[i])) / 2;
        var coefficients = new double[width];
        var deviance = double.PositiveInfinity;
        for (var step = 0; step < MostSteps; step++)
        {
            var target = new double[width];
            for (var i = 0; i < rows; i++)
            {
                var response = (fitted[i] * Math.Log(fitted[i] / exposure[i])) + counts[i] - fitted[i];
                for (var a = 0; a < width; a++)
                    target[a] += columns[i][a] * response;
            }

            coefficients = [.. Information(columns, fitted).Cholesky().Solve(Vector<double>.Build.DenseOfArray(target))];
            for (var i = 0; i < rows; i++)
                fitted[i] = Math.Max(SmallestMean, exposure[i] * Math.Exp(Math.Clamp(Dot(columns[i], coefficients), -40, 40)));
            var now = DevianceOf(counts, fitted);
            if (Math.Abs(deviance - now) <= 1e-10 * (now + 1))
                break;
            deviance = now;
        }

        var residualDf = Math.Max(1, rows - width);
        var pearson = counts.Select((count, i) => Math.Pow(count - fitted[i], 2) / fitted[i]).Sum();
        return new(coefficients, Information(columns, fitted).Cholesky().Solve(Matrix<double>.Build.DenseIdentity(width)), fitted, DevianceOf(counts, fitted), Math.Max(1, pearson / residualDf), residualDf);
    }

    /// <summary>The scalar product of a row of the design with the coefficients.</summary>
    public static double Dot(double[] row, double[] coefficients)
    {
        var sum = 0.0;
        for (var a = 0; a < row.Length; a++)
            sum += row[a] * coefficients[a];
        return sum;
    }

    /// <summary>XᵀWX, with a ridge too small to see that keeps it regular where columns say the same or weights vanish.</summary>
    public static Matrix<double> Information(double[][] columns, double[] weights)
    {
        var width = columns[0].Length;
        var information = Matrix<double>.Build.Dense(width, width);
        for (var i = 0; i < columns.Length; i++)
        {
            for (var a = 0; a < width; a++)
            {
                for (var b = 0; b <= a; b++)
                    information[a, b] += weights[i] * columns[i][a] * columns[i][b];
            }
        }

        var ridge = 1e-10 * (1 + Enumerable.Range(0, width).Max(a => information[a, a]));
        for (var a = 0; a < width; a++)
        {
            information[a, a] += ridge;
            for (var b = 0; b < a; b++)
                information[b, a] = information[a, b];
        }

        return information;
    }

    private static double DevianceOf(double[] counts, double[] fitted)
    {
        var deviance = 0.0;
        for (var i = 0; i < counts.Length; i++)
            deviance += (counts[i] > 0 ? counts[i] * Math.Log(counts[i] / fitted[i]) : 0) - (counts[i] - fitted[i]);
        return 2 * deviance;
    }
}
