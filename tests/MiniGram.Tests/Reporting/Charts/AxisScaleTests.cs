using CsCheck;

namespace MiniGram.Reporting.Charts;

public sealed class AxisScaleTests
{
    [Theory]
    [InlineData(1_090, new double[] { 0, 500, 1_000, 1_500 })]
    [InlineData(4, new double[] { 0, 1, 2, 3, 4 })]
    [InlineData(2, new double[] { 0, 1, 2 })]
    [InlineData(0, new double[] { 0, 1 })]
    public void Counts_begin_at_zero_and_have_whole_ticks(double most, double[] ticks) => Assert.Equal(ticks, AxisScale.FromZero(most, counted: true).Ticks);

    [Fact]
    public void Every_scale_holds_its_values_and_has_few_ticks() =>
        Gen.Select(Gen.Double[-1e6, 1e6], Gen.Double[1e-6, 1e6]).Sample((least, range) =>
        {
            var scale = AxisScale.Between(least, least + range);
            return scale.From <= least + 1e-6 * range && scale.To >= least + range - 1e-6 * range && scale.Ticks.Count is >= 2 and <= 8;
        });
}
