using CsCheck;
using MiniGram.Synthesis.Randomness;

namespace MiniGram.Synthesis.Clocks;

public sealed class HourlyDensityTests
{
    [Fact]
    public void Draw_any_part_of_the_span_lies_where_the_weight_before_says() =>
        Gen.Select(Gen.OneOf(Gen.Const(0.0), Gen.Double[0, 5], Gen.Double[0, 1e6]).Array[1, 60], Gen.Long[1, 3_600], Gen.Double[0, 1], Gen.Double[0, 1], Gen.Int).Sample((rates, last, one, other, seed) =>
        {
            var until = ((rates.Length - 1) * Moments.Hour) + last;
            var density = new HourlyDensity(0, until, hour => rates[hour / Moments.Hour]);
            var (start, end) = ((long)(Math.Min(one, other) * (until - 1)), (long)(Math.Max(one, other) * (until - 1)) + 1);
            var random = RandomStream.Of(seed, Aspect.Posting, 0);
            var before = RandomStream.Of(seed, Aspect.Posting, 0).Share() * density.Between(start, end);

            var moment = density.Draw(start, end, ref random);

            Assert.InRange(moment, start, end - 1);
            Assert.InRange(before, density.Between(start, moment) - 1e-6, Math.Max(1e-6, density.Between(start, moment + 1) * 1.000001));
        });
}
