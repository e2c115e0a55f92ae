using System.Globalization;
using MiniGram.Analytics.Worlds;
using MiniGram.Warehouse;

namespace MiniGram.Analytics.Findings;

/// <summary>The SQL of every finding is run, and must return its estimate.</summary>
public sealed class FindingSqlTests
{
    [Fact]
    public void Hundred_users_findings_can_be_run() => Check(KnownWorlds.Hundred);

    [Fact]
    public void Planted_findings_can_be_run() => Check(KnownWorlds.Planted);

    [Fact]
    public void Null_findings_can_be_run() => Check(KnownWorlds.Null);

    [Theory]
    [InlineData(true, DuplicateRule.Once)]
    [InlineData(true, DuplicateRule.All)]
    public void Other_scope_goes_into_the_statements(bool withoutBots, DuplicateRule duplicates)
    {
        using var world = new AnalysedWorld(PlantedWorld.Make(3, planted: true), new() { ExcludeSuspectedBots = withoutBots, Duplicates = duplicates });
        Check(world);
    }

    [Fact]
    public void Other_parameters_go_into_the_statements()
    {
        var parameters = new AnalysisParameters
        {
            BotLikeShare = 0.11m,
            InfluencerFollowerShare = 0.035m,
            SegmentShare = 0.1m,
            NewUserDays = 400,
            CommentWeight = 2.25m,
            TopPhotoEngagement = 12.5m,
            BoostedShare = 0.3m,
        };
        using var world = new AnalysedWorld(PlantedWorld.Make(4, planted: true), parameters);
        Check(world);
    }

    [Fact]
    public void Empty_data_give_findings_too()
    {
        using var world = new AnalysedWorld(new([], [], [], [], [], [], []), new());
        Check(world);
        Assert.Empty(world.Analysis.Recommendations);
        Assert.Empty(world.Analysis.Segments);
        Assert.Equal(5, world.Analysis.Summary.Count);
    }

    [Fact]
    public void One_user_gives_findings_too()
    {
        using var world = new AnalysedWorld(new([new(new(1), "only", new(2024, 1, 2))], [], [], [], [], [], []), new());
        Check(world);
        Assert.Empty(world.Analysis.Recommendations);
    }

    internal static void Check(AnalysedWorld world, IReadOnlyList<Finding>? findings = null)
    {
        using var connection = world.Warehouse.Connect();
        findings ??= world.Analysis.Findings;
        Assert.NotEmpty(findings);
        foreach (var finding in findings)
        {
            var value = connection.Scalar(finding.Sql);
            double? number = value is null ? null : value is System.Numerics.BigInteger big ? (double)big : Convert.ToDouble(value, CultureInfo.InvariantCulture);
            Assert.True(Equal(finding.Estimate, number), $"{finding.Id}: {finding.Estimate} is not {number} of\n{finding.Sql}\n{finding.Claim}");
        }
    }

    private static bool Equal(double? expected, double? actual) =>
        expected is null ? actual is null : actual is not null && Math.Abs(expected.Value - actual.Value) <= 1e-6 * Math.Max(1, Math.Abs(expected.Value));
}
