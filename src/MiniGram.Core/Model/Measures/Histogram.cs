namespace MiniGram.Model.Measures;

/// <summary>How often each whole number occurs.</summary>
public sealed class Histogram
{
    private readonly SortedDictionary<long, long> _counts = [];

    /// <summary>Of pairs of a value and how often it occurs; a value may come several times.</summary>
    public static Histogram Of(IEnumerable<(long Value, long Count)> counts)
    {
        var histogram = new Histogram();
        foreach (var (value, count) in counts)
        {
            if (count > 0)
                histogram._counts[value] = histogram[value] + count;
        }

        return histogram;
    }

    /// <summary>Of values, one by one.</summary>
    public static Histogram Of(IEnumerable<long> values) => Of(values.Select(value => (value, 1L)));

    /// <summary>How often a value occurs.</summary>
    public long this[long value] => _counts.GetValueOrDefault(value);

    /// <summary>Values that occur, from the least to the greatest, with how often.</summary>
    public IEnumerable<(long Value, long Count)> Counts => _counts.Select(pair => (pair.Key, pair.Value));

    /// <summary>How many there are.</summary>
    public long Total => _counts.Values.Sum();

    /// <summary>The mean; 0 when there is none.</summary>
    public double Mean => Total == 0 ? 0 : Counts.Sum(entry => (double)entry.Value * entry.Count) / Total;

    /// <summary>The least value at or below which a share of them lies; 0 when there is none.</summary>
    /// <param name="share">0 to 1.</param>
    public long Quantile(double share)
    {
        var (wanted, before) = (share * Total, 0L);
        foreach (var (value, count) in Counts)
        {
            before += count;
            if (before >= wanted)
                return value;
        }

        return _counts.Count == 0 ? 0 : _counts.Keys.Last();
    }

    /// <summary>How unequal values of 0 or more are: the coefficient of Gini, 0 for all alike to 1 for one who has all; 0 when there is nothing.</summary>
    public double Gini
    {
        get
        {
            var (n, sum, below, weighted) = ((double)Total, Counts.Sum(entry => (double)entry.Value * entry.Count), 0.0, 0.0);
            foreach (var (value, count) in Counts)
            {
                weighted += (double)value * count * ((2 * below) + count - n);
                below += count;
            }

            return sum > 0 ? weighted / (n * sum) : 0;
        }
    }

    /// <summary>The greatest difference between the two cumulative distributions (Kolmogorov and Smirnov), 0 to 1; 1 when only one of them has any.</summary>
    public double KolmogorovSmirnov(Histogram other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Total == 0 || other.Total == 0)
            return Total == other.Total ? 0 : 1;
        var (greatest, mine, its) = (0.0, 0L, 0L);
        foreach (var value in _counts.Keys.Union(other._counts.Keys).Order())
        {
            mine += this[value];
            its += other[value];
            greatest = Math.Max(greatest, Math.Abs((mine / (double)Total) - (its / (double)other.Total)));
        }

        return greatest;
    }

    /// <summary>Half the sum of the differences of the shares, 0 to 1; 1 when only one of them has any.</summary>
    public double TotalVariation(Histogram other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Total == 0 || other.Total == 0)
            return Total == other.Total ? 0 : 1;
        return 0.5 * _counts.Keys.Union(other._counts.Keys).Sum(value => Math.Abs((this[value] / (double)Total) - (other[value] / (double)other.Total)));
    }
}
