using System.Globalization;
using MiniGram.Analytics.Worlds;
using MiniGram.Warehouse;

namespace MiniGram.Analytics.Findings;

/// <summary>The SQL of every finding is run, and must return its estimate.</summary>
public sealed class FindingSqlTests
{
    public static TheoryData<bool, DuplicateRule> Ways => new()
    {
        { false, DuplicateRule.Once },
        { true, DuplicateRule.Once },
        { false, DuplicateRule.All },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void Hundred_users_findings_can_be_run(bool withoutBots, DuplicateRule duplicates) =>
        Check(HundredUsers.Read(), new() { ExcludeSuspectedBots = withoutBots, Duplicates = duplicates });

    [Theory]
    [MemberData(nameof(Ways))]
    public void Planted_findings_can_be_run(bool withoutBots, DuplicateRule duplicates) =>
        Check(PlantedWorld.Make(1, planted: true), new() { ExcludeSuspectedBots = withoutBots, Duplicates = duplicates });

    [Fact]
    public void Null_findings_can_be_run() => Check(PlantedWorld.Make(2, planted: false), new());

    [Fact]
    public void Other_parameters_go_into_the_statements() => Check(
        PlantedWorld.Make(3, planted: true),
        new()
        {
            BotLikeShare = 0.11m,
            InfluencerFollowerShare = 0.035m,
            SegmentShare = 0.1m,
            NewUserDays = 400,
            CommentWeight = 2.25m,
            TopPhotoEngagement = 12.5m,
            BoostedShare = 0.3m,
        });

    [Fact]
    public void Empty_data_give_findings_too() => Check(new([], [], [], [], [], [], []), new());

    [Fact]
    public void One_user_gives_findings_too() => Check(new([new(new(1), "only", new(2024, 1, 2))], [], [], [], [], [], []), new());

    private static void Check(World world, AnalysisParameters parameters)
    {
        using var analysed = new AnalysedWorld(world, parameters);
        using var connection = analysed.Warehouse.Connect();
        Assert.NotEmpty(analysed.Analysis.Findings);
        foreach (var finding in analysed.Analysis.Findings)
        {
            var value = connection.Scalar(finding.Sql);
            double? number = value is null ? null : value is System.Numerics.BigInteger big ? (double)big : Convert.ToDouble(value, CultureInfo.InvariantCulture);
            Assert.True(Equal(finding.Estimate, number), $"{finding.Id}: {finding.Estimate} is not {number} of\n{finding.Sql}\n{finding.Claim}");
        }
    }

    private static bool Equal(double? expected, double? actual) =>
        expected is null ? actual is null or 0 : actual is not null && Math.Abs(expected.Value - actual.Value) <= 1e-6 * Math.Max(1, Math.Abs(expected.Value));
}
