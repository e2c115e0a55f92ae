using System.CommandLine;
using MiniGram.Analytics;
using MiniGram.Cli.Parameters;

namespace MiniGram.Cli;

/// <summary>The configuration file and how flags win over it.</summary>
public sealed class ParameterFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("minigram-config-");

    private string File => Path.Combine(_folder.FullName, "parameters.yaml");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Every_parameter_can_be_set()
    {
        var (parameters, problems) = Read("""
            bot-like-share: 0.2
            influencer-follower-share: 5%
            segment-share: 0.1
            new-user-days: 30
            comment-weight: 2
            top-photo-share: 0.02
            top-photo-engagement: 500
            boosted-share: 0.75
            duplicates: all
            as-of: 2025-01-01T02:00:00+02:00
            exclude-suspected-bots: true
            """);

        Assert.Empty(problems);
        Assert.Equal(
            new AnalysisParameters
            {
                BotLikeShare = 0.2m,
                InfluencerFollowerShare = 0.05m,
                SegmentShare = 0.1m,
                NewUserDays = 30,
                CommentWeight = 2,
                TopPhotoShare = 0.02m,
                TopPhotoEngagement = 500,
                BoostedShare = 0.75m,
                Duplicates = DuplicateRule.All,
                AsOf = new(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc),
                ExcludeSuspectedBots = true,
            },
            parameters);
    }

    [Fact]
    public void Flag_wins_over_the_file()
    {
        var (parameters, problems) = Read("bot-like-share: 0.2\nsegment-share: 0.1\n", "--bot-like-share", "0.3");

        Assert.Empty(problems);
        Assert.Equal((0.3m, 0.1m, 10), (parameters.BotLikeShare, parameters.SegmentShare, parameters.NewUserDays));
    }

    [Fact]
    public void Every_mistake_has_its_line_and_column()
    {
        var (_, problems) = Read("# mine\nbot-like-shar: 0.2\nsegment-share: [1]\nnew_user_days: 3\nduplicates:  twice\ncolour: red\n");

        Assert.Equal(
            [
                $"{File}:2:1: there is no parameter 'bot-like-shar'. Did you mean 'bot-like-share'?",
                $"{File}:3:16: 'segment-share' takes a share above 0, at most 0.5, such as 0.05 or 5%.",
                $"{File}:4:1: there is no parameter 'new_user_days'. Did you mean 'new-user-days'?",
                $"{File}:5:14: duplicates: 'twice' is not 'once' or 'all'.",
            ],
            problems.SkipLast(1));
        Assert.StartsWith($"{File}:6:1: there is no parameter 'colour'. There are bot-like-share,", problems[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing but a comment\n")]
    public void Empty_file_changes_nothing(string text)
    {
        var (parameters, problems) = Read(text);
        Assert.Empty(problems);
        Assert.Equal(new AnalysisParameters(), parameters);
    }

    [Theory]
    [InlineData("- a\n- b\n")]
    [InlineData("bot-like-share: [1\n")]
    [InlineData("bot-like-share: 0.1\nbot-like-share: 0.2\n")]
    public void What_is_no_list_of_parameters_is_told_with_its_place(string text) =>
        Assert.StartsWith(File + ":", Assert.Single(Read(text).Problems), StringComparison.Ordinal);

    [Fact]
    public void Absent_file_is_told()
    {
        var problems = new List<string>();
        ParameterFile.Read(Path.Combine(_folder.FullName, "none.yaml"), new(), problems);
        Assert.StartsWith("--config: ", Assert.Single(problems), StringComparison.Ordinal);
    }

    private (AnalysisParameters Parameters, List<string> Problems) Read(string text, params string[] flags)
    {
        System.IO.File.WriteAllText(File, text);
        var command = new Command("test");
        var options = new ParameterOptions(command);
        var problems = new List<string>();
        return (options.Resolve(command.Parse(["--config", File, .. flags]), problems), problems);
    }
}
