using System.Globalization;

namespace MiniGram.Analytics.Statistics;

/// <summary>
/// Whether a season returns year after year: each year's profile, relative to the trend, is cut into blocks that are put into a random order and
/// turned. A model of independent months takes a campaign or one lively half-year for a season, since neighbouring months are then alike; within
/// a block they stay together, so that liveliness stays what it was and only its place in the year is chance.
/// </summary>
/// <param name="Keys">12 months or 4 quarters.</param>
/// <param name="Block">Keys that stay together; all of them where years are only turned. The longer, the longer the bursts that do no harm and the less power.</param>
/// <param name="LeastYears">Below it there are too few arrangements to pass a correction for the family of headlines.</param>
/// <param name="Name">As the report prints it.</param>
internal sealed record YearExchange(int Keys, int Block, int LeastYears, string Name)
{
    private const int Draws = 9_999;

    private const int EnoughToTurn = 6;

    /// <summary>Of likes by suspected bots, whose bursts may last for months, and of many years: years are turned by 0 to 11 months.</summary>
    public static YearExchange TurnedYears { get; } = new(12, 12, 4, "rotation of the months within years");

    /// <summary>Of registrations of few years, which come in campaigns of weeks: three months stay together.</summary>
    public static YearExchange MonthsByThree { get; } = new(12, 3, 3, "exchange of blocks of three months within years");

    /// <summary>Of registrations by quarter.</summary>
    public static YearExchange Quarters { get; } = new(4, 1, 4, "exchange of the quarters within years");

    /// <summary>By month: from six years on turning costs hardly any power, and then campaigns may last for months too.</summary>
    public static YearExchange MonthsOfRegistrations(IReadOnlyList<MonthCell> cells) => cells.Count >= 12 * EnoughToTurn ? TurnedYears : MonthsByThree;

    /// <summary>Lets a season stand only if it returns as well: the larger p counts.</summary>
    /// <param name="id">Seeds the draws.</param>
    /// <param name="season">Of the same months.</param>
    /// <param name="cells">Months without a gap in order of time. Years are counted from the first of them (for quarters from the first that begins one); what is left at the end is passed over.</param>
    public TestResult Confirm(string id, TestResult season, IReadOnlyList<MonthCell> cells)
    {
        if (season.P is not { } p)
            return season;
        var years = Profiles(cells);
        var name = string.Create(CultureInfo.InvariantCulture, $"{season.Test}, and {Name}, {Draws:N0} draws");
        return years.Count < LeastYears
            ? Untested.TooLittle(name, season.N, string.Create(CultureInfo.InvariantCulture, $"that a season returns shows only over {LeastYears} or more whole years; there {(years.Count == 1 ? "is" : "are")} {years.Count}")) with { Items = Untested.Descriptive(season, "").Items }
            : season with { Test = name, P = Math.Max(p, Of(years, Xoshiro256.For(id))) };
    }

    private double Of(List<double[]> years, Xoshiro256 random)
    {
        var sums = new double[Keys];
        foreach (var year in years)
            Add(sums, year, Enumerable.Range(0, Keys / Block).ToArray(), 0, 0);

        // Sums of the same numbers in another order differ in their last digits.
        var observed = Squares(sums) * (1 - 1e-9);
        var atLeast = 0;
        var order = Enumerable.Range(0, Keys / Block).ToArray();
        for (var draw = 0; draw < Draws; draw++)
        {
            Array.Clear(sums);
            foreach (var year in years)
            {
                FisherYates.Shuffle(random, order);
                Add(sums, year, order, order.Length > 1 && Block > 1 ? random.Next(Block) : 0, Block > 1 ? random.Next(Keys) : 0);
            }

            if (Squares(sums) >= observed)
                atLeast++;
        }

        return PermutationP.Of(atLeast, Draws);
    }

    /// <summary>Cuts the year from a key on into blocks and lays them in an order from another key on.</summary>
    private void Add(double[] sums, double[] year, int[] order, int cut, int start)
    {
        for (var place = 0; place < Keys; place++)
            sums[(start + place) % Keys] += year[(cut + (order[place / Block] * Block) + (place % Block)) % Keys];
    }

    private static double Squares(double[] sums) => sums.Sum(sum => sum * sum);

    /// <summary>
    /// Count ÷ trend − 1 by key, centred within the year and weighted by 1 ÷ the variance that the counts' noise makes one expect, or half of that
    /// seen where it is larger. No exchange changes either: a year of few events or of one great burst has little to say.
    /// </summary>
    private List<double[]> Profiles(IReadOnlyList<MonthCell> cells)
    {
        var fit = QuasiPoisson.Fit([.. cells.Select(cell => (double)cell.Count)], [.. cells.Select(cell => (double)cell.Days)], MonthTrend.Columns(cells));
        var months = 12 / Keys;
        var keys = cells.Zip(fit.Fitted).SkipWhile(cell => (cell.First.Month - 1) % months != 0).Chunk(months).Where(key => key.Length == months)
            .Select(key => (Count: key.Sum(cell => cell.First.Count), Fitted: key.Sum(cell => cell.Second)));
        var profiles = new List<double[]>();
        foreach (var year in keys.Chunk(Keys).Where(year => year.Length == Keys))
        {
            var values = Array.ConvertAll(year, key => (key.Count / key.Fitted) - 1);
            var mean = values.Average();
            var seen = values.Average(value => Math.Pow(value - mean, 2));
            var expected = year.Average(key => fit.Dispersion / key.Fitted);
            profiles.Add(Array.ConvertAll(values, value => (value - mean) / Math.Max(expected, seen / 2)));
        }

        return profiles;
    }
}
