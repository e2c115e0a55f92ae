using CsCheck;

namespace MiniGram.Analytics.Statistics;

public sealed class FalsePositionTests
{
    [Fact]
    public void Root_is_found_wherever_it_lies_and_however_steep_the_function() =>
        Gen.Select(Gen.Double[-5, 5], Gen.Double[0.01, 100], Gen.Int[0, 2]).Sample((root, steepness, shape) =>
        {
            double Falling(double x) => steepness * (shape switch { 0 => root - x, 1 => Math.Pow(root - x, 3), _ => Math.Exp(root - x) - 1 });
            Assert.Equal(root, FalsePosition.Root(Falling, -6, 7, 1e-6), 1e-3);
        });

    [Fact]
    public void Function_that_does_not_cross_gives_the_nearer_end()
    {
        Assert.Equal(-1, FalsePosition.Root(x => -2 - x, -1, 3, 1e-6));
        Assert.Equal(3, FalsePosition.Root(x => 5 - x, -1, 3, 1e-6));
    }
}
