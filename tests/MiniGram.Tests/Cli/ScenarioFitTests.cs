using System.Text.Json;
using System.Text.RegularExpressions;

namespace MiniGram.Cli;

/// <summary><c>minigram scenario fit</c> from a folder of tables to a scenario and how well it fits.</summary>
public sealed class ScenarioFitTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("minigram-fit-").FullName;

    private string File => Path.Combine(_root, "fitted.yaml");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void World_of_the_fitted_scenario_resembles_the_data()
    {
        var data = World("--scenario", "tiny", "--set", "users.count=400", "--set", "graph.reciprocity=0.5", "--set", "engagement.likes.decay={ dist: weibull, shape: 0.8, scale: 30h }");
        var run = Fit(data);

        Assert.Equal(ExitCode.Success, run.Code);
        using var told = JsonDocument.Parse(System.IO.File.ReadAllText(Path.Combine(_root, "fitted.fit.json")));
        var likeness = told.RootElement.GetProperty("likeness").EnumerateArray().ToList();
        var far = likeness.Where(each => !each.GetProperty("passed").GetBoolean()).Select(each => each.GetProperty("description").GetString()).ToList();
        Assert.True(far.Count <= 5, string.Join(", ", far));
        Assert.InRange(Achieved(likeness, "share of follows that are mutual"), 0.45, 0.55);
        Assert.Contains($"Near in {likeness.Count - far.Count} of {likeness.Count} respects.", run.Output, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Success, $"{File}: nothing is wrong.\n"), (CommandRun.Of("scenario", "validate", File).Code, CommandRun.Of("scenario", "validate", File).Output));
    }

    [Fact]
    public void Nothing_that_users_wrote_is_in_the_scenario_unless_tags_are_asked_for()
    {
        Assert.Equal(ExitCode.Success, Fit(CommandRun.HundredUsers, "--rounds", "1").Code);
        var text = System.IO.File.ReadAllText(File);
        foreach (var word in Column("*users.csv", 1).Concat(Column("*tags.csv", 1)).Where(word => word.Length > 4))
            Assert.DoesNotMatch($@"\b{System.Text.RegularExpressions.Regex.Escape(word)}\b(?!\.)", Body(text));

        Assert.Equal(ExitCode.Success, Fit(CommandRun.HundredUsers, "--rounds", "1", "--keep-tags").Code);
        Assert.Contains("sunset", Body(System.IO.File.ReadAllText(File)), StringComparison.Ordinal);
        Assert.Contains("# No row of the data is in here, but the names of its tags are.", System.IO.File.ReadAllText(File), StringComparison.Ordinal);
    }

    [Fact]
    public void Same_data_and_seed_give_the_same_bytes()
    {
        var data = World("--scenario", "tiny");
        Fit(data, "--rounds", "2", "--threads", "1");
        var first = (System.IO.File.ReadAllText(File), System.IO.File.ReadAllText(Path.Combine(_root, "fitted.fit.json")));
        Fit(data, "--rounds", "2", "--threads", "3");

        Assert.Equal(first, (System.IO.File.ReadAllText(File), System.IO.File.ReadAllText(Path.Combine(_root, "fitted.fit.json"))));
    }

    [Theory]
    [InlineData("causality=legacy")]
    [InlineData("photos.count=0")]
    [InlineData("users.count=2")]
    [InlineData("dirt.unreadable=0.05")]
    [InlineData("engagement.likes.per-photo=0")]
    public void Any_data_get_a_scenario_that_can_be_had(string set)
    {
        var data = World("--scenario", "tiny", "--set", set, "--set", "photos.count=200", "--set", "graph.follows-per-user=0.5", "--set", "graph.communities=1", "--set", "engagement.likes.per-photo=1", "--set", "graph.influencers.share=0", "--set", "bots.bulk-likers.count=0", "--set", set);

        var run = Fit(data, "--rounds", "2");

        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        Assert.Equal(ExitCode.Success, CommandRun.Of("scenario", "validate", File).Code);
    }

    [Fact]
    public void What_the_world_falls_short_of_is_told()
    {
        var run = Fit(CommandRun.HundredUsers); // So few that chance leaves some of what is asked for out of reach.
        using var told = JsonDocument.Parse(System.IO.File.ReadAllText(Path.Combine(_root, "fitted.fit.json")));

        Assert.Equal(ExitCode.Success, run.Code);
        var missed = told.RootElement.GetProperty("missed").EnumerateArray().Select(knob => knob.GetProperty("knob").GetString()!).ToList();
        Assert.NotEmpty(missed);
        foreach (var text in new[] { run.Output, System.IO.File.ReadAllText(File) })
        {
            foreach (var knob in missed)
                Assert.Matches($@"falls short of what the scenario asks for, so that 'generate --strict' ends with 2:\n(.*\n)*?(# )?- {Regex.Escape(knob)}: ([0-9.]+ asked for, [0-9.]+ had|[0-9.]+ [A-Z]+ off) ", text);
        }
    }

    [Fact]
    public void Data_of_nobody_are_refused()
    {
        var data = World("--scenario", "tiny");
        foreach (var file in Directory.EnumerateFiles(data, "*.csv"))
            System.IO.File.WriteAllText(file, System.IO.File.ReadLines(file).First() + "\n");
        var run = Fit(data, "--rounds", "1");

        Assert.Equal((ExitCode.Error, $"minigram: --data: no row of users in '{data}' counts, so there is no one to resemble; 'minigram audit' says why.\n"), (run.Code, run.Error));
        Assert.False(System.IO.File.Exists(File));
    }

    [Fact]
    public void Only_what_fit_has_made_is_replaced()
    {
        System.IO.File.WriteAllText(File, "extends: tiny\n");
        var run = Fit(CommandRun.HundredUsers);

        Assert.Equal((ExitCode.Error, $"minigram: --out: '{File}' is there and was not made by fit; give another file.\n"), (run.Code, run.Error));
        Assert.Equal("extends: tiny\n", System.IO.File.ReadAllText(File));
    }

    [Fact]
    public void Place_that_takes_no_file_is_told_before_the_fit()
    {
        System.IO.File.WriteAllText(File, "a file, not a folder");
        var below = Path.Combine(File, "deep", "fitted.yaml");
        var run = CommandRun.Of("scenario", "fit", "--data", CommandRun.HundredUsers, "--out", below);

        Assert.Equal((ExitCode.Error, $"minigram: --out: '{below}' can't be written: '{File}' is a file, and nothing can be below it; give --out a place in a folder.\n"), (run.Code, run.Error));
    }

    [Fact]
    public void Mistakes_are_told_all_at_once()
    {
        var run = CommandRun.Of("scenario", "fit", "--data", CommandRun.HundredUsers, "--out", Path.Combine(_root, "x.json"), "--rounds", "0", "--seed", "a", "--memory", "much");

        Assert.Equal((ExitCode.Error, ""), (run.Code, run.Output));
        Assert.All(["x.json' does not end in .yaml", "--rounds: '0' is not a whole number from 1 to 100.", "--seed: 'a'", "--memory: 'much'"], part => Assert.Contains(part, run.Error, StringComparison.Ordinal));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_root));
    }

    [Fact]
    public void Stopped_run_leaves_nothing()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.Equal(ExitCode.Cancelled, CommandRun.Of(stop.Token, "scenario", "fit", "--data", CommandRun.HundredUsers, "--out", File, "--quiet").Code);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_root));
    }

    private static double Achieved(List<JsonElement> likeness, string description) =>
        likeness.Single(each => each.GetProperty("description").GetString() == description).GetProperty("achieved").GetDouble();

    // Without comments, whose words are ours.
    private static string Body(string yaml) => string.Join('\n', yaml.Split('\n').Where(line => !line.StartsWith('#') && !line.StartsWith("about", StringComparison.Ordinal)));

    private static IEnumerable<string> Column(string pattern, int place) => Directory.EnumerateFiles(CommandRun.HundredUsers, pattern).Where(file => !file.Contains("photo_tags", StringComparison.Ordinal))
        .SelectMany(file => System.IO.File.ReadAllLines(file).Skip(1)).Select(line => line.Split(',')[place].Trim('"'));

    private string World(params string[] arguments)
    {
        var folder = Path.Combine(_root, "data");
        Assert.Equal(new CommandRun(ExitCode.Success, "", ""), CommandRun.Of(["generate", "--out", folder, "--quiet", "--no-check", .. arguments]));
        return folder;
    }

    private CommandRun Fit(string data, params string[] more) => CommandRun.Of(["scenario", "fit", "--data", data, "--out", File, .. more.Contains("--rounds") ? more.Append("--quiet") : more]);
}
