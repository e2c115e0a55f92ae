using System.Globalization;

namespace MiniGram.Analytics.Statistics;

/// <summary>
/// Whether a season returns year after year: each whole year's months, relative to the trend, are turned by 0 to 11 places. A model of
/// independent months takes one lively half-year for a season, since neighbouring months are alike; a turned year keeps its liveliness.
/// </summary>
internal static class YearRotation
{
    /// <summary>Below four years there are at most 144 arrangements: too few to pass a correction for the family of headlines.</summary>
    public const int LeastYears = 4;

    private const int Draws = 9_999;
    private const int Months = 12;

    /// <summary>Lets a season stand only if it returns as well: the larger p counts.</summary>
    /// <param name="id">Seeds the draws.</param>
    /// <param name="season">Of the same months.</param>
    /// <param name="cells">In order of time; years that lack a month are passed over.</param>
    public static TestResult Confirm(string id, TestResult season, IReadOnlyList<MonthCell> cells)
    {
        if (season.P is not { } p)
            return season;
        var years = Profiles(cells);
        var name = $"{season.Test}, and rotation of the months within years, 9,999 draws";
        return years.Count < LeastYears
            ? Untested.TooLittle(name, season.N, string.Create(CultureInfo.InvariantCulture, $"that a season returns shows only over {LeastYears} or more whole years; there are {years.Count}")) with { Items = Untested.Descriptive(season, "").Items }
            : season with { Test = name, P = Math.Max(p, Of(years, Xoshiro256.For(id))) };
    }

    private static double Of(List<double[]> years, Xoshiro256 random)
    {
        var sums = new double[Months];
        double Statistic(Func<int> turn)
        {
            Array.Clear(sums);
            foreach (var year in years)
            {
                var start = turn();
                for (var month = 0; month < Months; month++)
                    sums[month] += year[(month + start) % Months];
            }

            return sums.Sum(sum => sum * sum);
        }

        // Sums of the same numbers in another order differ in their last digits.
        var observed = Statistic(() => 0) * (1 - 1e-9);
        var atLeast = 0;
        for (var draw = 0; draw < Draws; draw++)
        {
            if (Statistic(() => random.Next(Months)) >= observed)
                atLeast++;
        }

        return PermutationP.Of(atLeast, Draws);
    }

    /// <summary>
    /// Count ÷ trend − 1 by month, centred within the year and weighted by 1 ÷ the variance that the counts' noise makes one expect, or half of that
    /// seen where it is larger. Turning changes neither: a year of few events or of one great burst has little to say.
    /// </summary>
    private static List<double[]> Profiles(IReadOnlyList<MonthCell> cells)
    {
        var fit = QuasiPoisson.Fit([.. cells.Select(cell => (double)cell.Count)], [.. cells.Select(cell => (double)cell.Days)], MonthTrend.Columns(cells));
        var relative = cells.Zip(fit.Fitted, (cell, fitted) => (cell.Year, Fitted: fitted, Value: (cell.Count / fitted) - 1));
        var profiles = new List<double[]>();
        foreach (var year in relative.GroupBy(cell => cell.Year).Where(year => year.Count() == Months))
        {
            var mean = year.Average(cell => cell.Value);
            var seen = year.Average(cell => Math.Pow(cell.Value - mean, 2));
            var expected = year.Average(cell => fit.Dispersion / cell.Fitted);
            profiles.Add([.. year.Select(cell => (cell.Value - mean) / Math.Max(expected, seen / 2))]);
        }

        return profiles;
    }
}
