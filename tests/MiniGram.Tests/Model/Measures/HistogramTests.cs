using CsCheck;

namespace MiniGram.Model.Measures;

public sealed class HistogramTests
{
    private static readonly Gen<long[]> Values = Gen.Long[0, 12].Array[1, 60];

    [Fact]
    public void Kolmogorov_and_Smirnov_is_the_greatest_difference_of_the_cumulative_shares() => Values.Select(Values).Sample((one, other) =>
    {
        var plain = Enumerable.Range(0, 13).Max(at => Math.Abs((one.Count(value => value <= at) / (double)one.Length) - (other.Count(value => value <= at) / (double)other.Length)));
        Assert.Equal(plain, Histogram.Of(one).KolmogorovSmirnov(Histogram.Of(other)), 12);
    });

    [Fact]
    public void Total_variation_is_half_the_difference_of_the_shares() => Values.Select(Values).Sample((one, other) =>
    {
        var plain = Enumerable.Range(0, 13).Sum(at => Math.Abs((one.Count(value => value == at) / (double)one.Length) - (other.Count(value => value == at) / (double)other.Length))) / 2;
        Assert.Equal(plain, Histogram.Of(one).TotalVariation(Histogram.Of(other)), 12);
    });

    [Fact]
    public void Gini_is_the_mean_difference_of_pairs_over_twice_the_mean() => Values.Sample(values =>
    {
        var differences = values.Sum(one => values.Sum(other => Math.Abs((double)one - other)));
        var plain = values.Sum() == 0 ? 0 : differences / (2.0 * values.Length * values.Sum());
        Assert.Equal(plain, Histogram.Of(values).Gini, 12);
    });

    [Fact]
    public void Quantile_and_mean_are_those_of_the_sorted_values() => Values.Select(Gen.Double[0.01, 1]).Sample((values, share) =>
    {
        var sorted = values.Order().ToArray();
        Assert.Equal(sorted[(int)Math.Ceiling(share * values.Length) - 1], Histogram.Of(values).Quantile(share));
        Assert.Equal(values.Average(), Histogram.Of(values).Mean, 12);
    });

    [Fact]
    public void Nothing_is_as_unlike_something_as_can_be()
    {
        var (nothing, something) = (Histogram.Of(Array.Empty<long>()), Histogram.Of([1L]));
        Assert.Equal((1.0, 1.0, 0.0, 0.0), (nothing.KolmogorovSmirnov(something), something.TotalVariation(nothing), nothing.KolmogorovSmirnov(nothing), nothing.TotalVariation(nothing)));
        Assert.Equal((0.0, 0.0, 0L), (nothing.Gini, nothing.Mean, nothing.Quantile(0.5)));
    }
}
