namespace MiniGram.Analytics.Statistics;

public sealed class HedgesGTests
{
    [Fact]
    public void Hedges_g_matches_the_worked_example()
    {
        // Borenstein, Hedges, Higgins & Rothstein, Introduction to Meta-Analysis (2009), ch. 4:
        // means 103 and 100, SDs 5.5 and 4.5, 50 in each group: d = 0.5970, J = 0.9923, g = 0.5924.
        var g = HedgesG.FromMoments(50, 103, 5.5 * 5.5, 50, 100, 4.5 * 4.5);
        Assert.NotNull(g);
        Assert.Equal(0.5924, g.Value, 0.0001);
    }
}
