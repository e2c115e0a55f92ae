namespace MiniGram.Analytics.Statistics;

/// <summary>Random variables for simulated worlds.</summary>
internal static class Draws
{
    public static double Normal(Xoshiro256 random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    public static long Poisson(Xoshiro256 random, double mean)
    {
        if (mean > 60)
            return Math.Max(0, (long)Math.Round(mean + (Math.Sqrt(mean) * Normal(random))));
        var (count, product, limit) = (-1L, 1.0, Math.Exp(-mean));
        while (product > limit)
        {
            count++;
            product *= random.NextDouble();
        }

        return count;
    }

    /// <summary>1, 2, 3 … with the given mean.</summary>
    public static int Geometric(Xoshiro256 random, double mean) => mean <= 1 ? 1 : 1 + (int)(Math.Log(1 - random.NextDouble()) / Math.Log(1 - (1 / mean)));

    public static double LogNormal(Xoshiro256 random, double sigma) => Math.Exp(sigma * Normal(random));
}
