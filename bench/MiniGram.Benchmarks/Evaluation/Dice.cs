using MiniGram.Analytics.Statistics;

namespace MiniGram.Benchmarks.Evaluation;

/// <summary>Draws of one world from one seed. Not thread-safe.</summary>
internal sealed class Dice(ulong seed)
{
    private readonly Xoshiro256 _random = new(seed);

    /// <summary>Evenly from 0 to below 1.</summary>
    public double Share() => _random.NextDouble();

    /// <summary>Evenly from 0 to below <paramref name="bound"/>.</summary>
    public int Below(int bound) => _random.Next(bound);

    /// <summary>Evenly from <paramref name="low"/> to <paramref name="high"/>.</summary>
    public int Between(int low, int high) => low + _random.Next(high - low + 1);

    /// <summary>Mean 1.</summary>
    public double Exponential() => -Math.Log(1 - Share());

    /// <summary>Median 1.</summary>
    public double LogNormal(double sigma) => Math.Exp(sigma * Normal());

    /// <summary>Mean 0, standard deviation 1.</summary>
    public double Normal() => Math.Sqrt(2 * Exponential()) * Math.Cos(2 * Math.PI * Share());

    /// <summary>Counts the events of a process of that mean.</summary>
    public int Poisson(double mean)
    {
        var count = -1;
        for (var time = 0.0; time <= mean; time += Exponential())
            count++;
        return count;
    }

    /// <summary>How many of n come true.</summary>
    public int Binomial(int n, double share)
    {
        var count = 0;
        for (var i = 0; i < n; i++)
            count += Share() < share ? 1 : 0;
        return count;
    }

    /// <summary>Distinct numbers from 0 to below <paramref name="bound"/>, in the order drawn.</summary>
    public List<int> Distinct(int count, int bound)
    {
        var seen = new HashSet<int>();
        var drawn = new List<int>();
        while (drawn.Count < Math.Min(count, bound))
        {
            var number = Below(bound);
            if (seen.Add(number))
                drawn.Add(number);
        }

        return drawn;
    }
}
