using CsCheck;
using MiniGram.Analytics.Worlds;

namespace MiniGram.Analytics.Figures;

public sealed class FigureOracleTests
{
    [Theory]
    [InlineData(0.05, 0.10, "once")]
    [InlineData(0.05, 0.10, "all")]
    [InlineData(0.90, 0.76, "once")]
    [InlineData(0.99, 0.77, "all")]
    public void Figures_of_real_data_are_those_of_the_definitions(double botLikeShare, double followerShare, string duplicates)
    {
        var parameters = new AnalysisParameters
        {
            BotLikeShare = (decimal)botLikeShare,
            InfluencerFollowerShare = (decimal)followerShare,
            Duplicates = duplicates == "once" ? DuplicateRule.Once : DuplicateRule.All,
        };
        Assert.Equal("", Differences(HundredUsers.Read(), parameters));
    }

    [Fact]
    public void Figures_of_any_data_are_those_of_the_definitions() =>
        Gen.Select(WorldGen.World, WorldGen.Parameters).Sample(
            (world, parameters) => Assert.Equal("", Differences(world, parameters)),
            iter: 40,
            threads: 1);

    private static string Differences(World world, AnalysisParameters parameters)
    {
        using var built = new BuiltWorld(world, parameters);
        var naive = new NaiveFigures(world, built.Parameters);
        return string.Join('\n', new[] { Scope.All, Scope.People }.SelectMany(scope =>
            FigureComparison.Differences(naive.Of(scope), FigureReader.Read(built.Connection, scope)).Select(difference => $"{scope} {difference}")));
    }
}
