namespace MiniGram.Analytics.Statistics;

/// <summary>
/// Whether years differ by more than where their quarters happen to lie: whole quarters are dealt out anew among the years. A campaign of weeks raises
/// its quarter and with it some year, wherever it falls; the model of independent months takes that for a difference between years.
/// </summary>
internal sealed class QuarterShuffle
{
    /// <summary>Below it there are too few arrangements to pass a correction for the family of headlines.</summary>
    public const int LeastQuarters = 12;

    private const int Draws = 9_999;

    private readonly (double Count, double Days)[] _quarters;
    private readonly int[] _year;
    private readonly int _years;
    private readonly double _rate;

    private QuarterShuffle((double Count, double Days)[] quarters, int[] year)
    {
        (_quarters, _year, _years) = (quarters, year, year[^1] + 1);
        _rate = quarters.Sum(quarter => quarter.Count) / quarters.Sum(quarter => quarter.Days);
    }

    /// <summary>P by the chi-square of the years' counts against their days; null below <see cref="LeastQuarters"/> quarters.</summary>
    /// <param name="id">Seeds the draws.</param>
    /// <param name="cells">In order of time, with at least one event.</param>
    public static double? P(string id, IReadOnlyList<MonthCell> cells)
    {
        var quarters = cells.GroupBy(cell => (cell.Year, Quarter: (cell.Month - 1) / 3)).ToArray();
        if (quarters.Length < LeastQuarters)
            return null;
        var years = quarters.Select(quarter => quarter.Key.Year).Distinct().ToList();
        var shuffle = new QuarterShuffle(
            [.. quarters.Select(quarter => ((double)quarter.Sum(cell => cell.Count), (double)quarter.Sum(cell => cell.Days)))],
            [.. quarters.Select(quarter => years.IndexOf(quarter.Key.Year))]);
        return shuffle.Of(Xoshiro256.For(id));
    }

    private double Of(Xoshiro256 random)
    {
        var order = Enumerable.Range(0, _quarters.Length).ToArray();

        // Sums of the same numbers in another order differ in their last digits.
        var observed = ChiSquare(order) * (1 - 1e-9);
        var atLeast = 0;
        for (var draw = 0; draw < Draws; draw++)
        {
            FisherYates.Shuffle(random, order);
            if (ChiSquare(order) >= observed)
                atLeast++;
        }

        return PermutationP.Of(atLeast, Draws);
    }

    private double ChiSquare(int[] order)
    {
        Span<double> counts = stackalloc double[_years];
        Span<double> expected = stackalloc double[_years];
        counts.Clear();
        expected.Clear();
        for (var place = 0; place < order.Length; place++)
        {
            var (count, days) = _quarters[order[place]];
            counts[_year[place]] += count;
            expected[_year[place]] += _rate * days;
        }

        var sum = 0.0;
        for (var year = 0; year < _years; year++)
            sum += (counts[year] - expected[year]) * (counts[year] - expected[year]) / expected[year];
        return sum;
    }
}
