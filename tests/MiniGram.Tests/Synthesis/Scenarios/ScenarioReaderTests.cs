using System.Text;
using MiniGram.Architecture;
using MiniGram.Synthesis.Distributions;

namespace MiniGram.Synthesis.Scenarios;

public sealed class ScenarioReaderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("minigram-scenario-");

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>To approve new messages: MINIGRAM_APPROVE=1 ./test quick, then look at the difference.</summary>
    [Fact]
    public void Every_kind_of_mistake_is_told_with_its_place()
    {
        var text = new StringBuilder();
        foreach (var (title, yaml, sets) in Mistakes.All)
        {
            text.Append("# ").Append(title).Append('\n').Append(yaml);
            foreach (var set in sets)
                text.Append("--set ").Append(set).Append('\n');
            foreach (var problem in Problems(yaml, sets))
                text.Append("→ ").Append(problem.Replace(_folder.FullName + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)).Append('\n');
            text.Append('\n');
        }

        var file = Path.Combine(Repository.Root, "tests", "MiniGram.Tests", "Synthesis", "Scenarios", "Approved", "mistakes.txt");
        if (Environment.GetEnvironmentVariable("MINIGRAM_APPROVE") == "1")
            File.WriteAllText(file, text.ToString());
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), text.ToString());
    }

    [Fact]
    public void Every_preset_can_be_had_and_says_what_it_is_for() => Assert.All(ScenarioPresets.Names, name => Assert.NotEmpty(ScenarioPresets.About(name)));

    [Fact]
    public void Presets_are_those_of_the_founding() =>
        Assert.Equal(["attack-1", "attack-2", "attack-3", "attack-4", "city", "classic", "realistic", "tiny"], ScenarioPresets.Names);

    [Fact]
    public void What_extends_keeps_the_rest_and_replaces_lists_and_distributions_whole()
    {
        Write("base.yaml", "extends: tiny\nphotos: { quality: { dist: gamma, shape: 2, scale: 3 } }\n");
        var scenario = Read("extends: base.yaml\nusers: { archetypes: [{ name: only }] }\nphotos: { quality: 2 }\n");

        Assert.Equal((200, 1000), (scenario.Users.Count, scenario.Photos.Count));
        Assert.Equal("only", Assert.Single(scenario.Users.Archetypes).Name);
        Assert.Equal((DistributionKind.Constant, 2.0), (scenario.Photos.Quality.Kind, scenario.Photos.Quality.A));
    }

    [Fact]
    public void Lifts_of_a_preset_go_with_the_themes_that_a_file_replaces_and_stay_otherwise()
    {
        var kept = Read("extends: realistic\ncontent: { lifts: { cars: 3, animals: 1 } }\n");
        var replaced = Read("extends: realistic\ncontent: { themes: [{ name: food, tags: [bread] }, { name: sea, tags: [wave] }], lifts: { '#wave': 3 } }\n");

        Assert.Equal(["animals 1", "cars 3", "food 2.2"], Lifts(kept));
        Assert.Equal(["#wave 3", "food 2.2"], Lifts(replaced));
        Assert.Equal(Lifts(replaced), Lifts(Read(ScenarioText.Write(replaced))));

        static IEnumerable<string> Lifts(Scenario scenario) => scenario.Content.Lifts.Select(lift => FormattableString.Invariant($"{lift.Key} {lift.Value}")).Order(StringComparer.Ordinal);
    }

    [Fact]
    public void Circle_of_files_is_told()
    {
        Write("a.yaml", "extends: b.yaml\n");
        Write("b.yaml", "extends: a.yaml\n");

        var problem = Assert.Single(Assert.Throws<ScenarioException>(() => ScenarioReader.Read(Path.Combine(_folder.FullName, "a.yaml"), [], null)).Problems);

        Assert.Contains("which never ends", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Flags_win_over_the_file_and_the_later_over_the_earlier()
    {
        var scenario = Read("extends: tiny\nseed: 5\n", ["users.count=300", "users.archetypes.lurker.share=7", "users.archetypes[0].posting=3", "users.count=400"], seed: 9);

        Assert.Equal((9, 400), (scenario.Seed, scenario.Users.Count));
        Assert.Equal(7, scenario.Users.Archetypes.Single(archetype => archetype.Name == "lurker").Share);
        Assert.Equal(3, scenario.Users.Archetypes[0].Posting);
    }

    [Theory]
    [InlineData(5_000, 20)]
    [InlineData(20_000, 80)]
    [InlineData(600, 2)]
    public void Communities_are_as_many_as_their_size_makes_of_the_users(int users, int communities) =>
        Assert.Equal(communities, ScenarioReader.Read("realistic", [FormattableString.Invariant($"users.count={users}")], null).Graph.Communities);

    [Fact]
    public void What_is_written_above_counts_in_place_of_what_another_way_says_below()
    {
        Write("below.yaml", "extends: realistic\nphotos: { per-user: 1/week }\ngraph: { influencers: { followers: 600 } }\n");
        var scenario = Read("extends: below.yaml\nphotos: { count: 7 }\ngraph: { communities: 9, influencers: { follower-share: 0.11 } }\n");

        Assert.Equal((7, null, 9, null, null), (scenario.Photos.Count, scenario.Photos.PerUser, scenario.Graph.Communities, scenario.Graph.CommunitySize, scenario.Graph.Influencers.Followers));
    }

    [Fact]
    public void Influencers_are_as_many_as_take_no_more_of_the_follows_than_they_may()
    {
        var few = ScenarioReader.Read("realistic", [], null).Graph.Influencers;
        var many = ScenarioReader.Read("realistic", ["users.count=20000"], null).Graph.Influencers;
        var asked = ScenarioReader.Read("realistic", ["users.count=8000", "graph.influencers.share=0.022"], null).Graph.Influencers;

        Assert.Equal((0.021, 105), (few.Share, few.Count(5_000)));
        Assert.Equal(118, many.Count(20_000)); // A quarter of 55 · 20,000 follows, 2,320 to each.
        Assert.Equal((0.022, null), (asked.Share, asked.MostOfFollows)); // Who asks for a share is not bounded by what the preset says.
    }

    [Theory]
    [InlineData("90s", 90)]
    [InlineData("15m", 900)]
    [InlineData("8h", 28_800)]
    [InlineData("1.5d", 129_600)]
    [InlineData("2w", 1_209_600)]
    [InlineData("1y", 31_536_000)]
    [InlineData("1h30m", 5_400)]
    public void Durations_are_in_words(string text, double seconds) =>
        Assert.Equal(seconds, Read($"extends: tiny\nbots: {{ rings: {{ count: 1, window: {text} }} }}\n").Bots.Rings.Window);

    [Theory]
    [InlineData("1/week", 604_800)]
    [InlineData("3/day", 28_800)]
    [InlineData("0.5 / hour", 7_200)]
    public void Rates_are_in_words(string text, double secondsBetween) => Assert.Equal(1 / secondsBetween, Reading.Quantity.Read(text, KnobUnit.Rate)!.Value, 1e-15);

    [Theory]
    [InlineData("20_000", 20_000)]
    [InlineData("20k", 20_000)]
    [InlineData("0.02M", 20_000)]
    [InlineData("2e4", 20_000)]
    public void Numbers_are_as_people_write_them(string text, int count) => Assert.Equal(count, Read($"extends: tiny\nphotos: {{ count: {text} }}\n").Photos.Count);

    [Fact]
    public void Shares_may_be_percentages_and_dispersion_infinite()
    {
        var scenario = Read("extends: tiny\ncontent: { of-theme: 5% }\nengagement: { likes: { dispersion: infinite } }\n");
        Assert.Equal((0.05, double.PositiveInfinity), (scenario.Content.OfTheme, scenario.Engagement.Likes.Dispersion));
    }

    [Theory]
    [InlineData("2020-02-03")]
    [InlineData("2020-02-03T00:00:00Z")]
    [InlineData("2020-02-03 02:00:00+02:00")]
    public void Moments_are_in_UTC(string text) =>
        Assert.Equal(new DateTime(2020, 2, 3, 0, 0, 0, DateTimeKind.Utc), Read($"extends: tiny\nfrom: {text}\ntime: {{ events: [] }}\n").From);

    private IReadOnlyList<string> Problems(string yaml, string[] sets) => Assert.Throws<ScenarioException>(() => Read(yaml, sets)).Problems;

    private Scenario Read(string yaml, string[]? sets = null, long? seed = null) => ScenarioReader.Read(Write("world.yaml", yaml), sets ?? [], seed);

    private string Write(string name, string yaml)
    {
        var file = Path.Combine(_folder.FullName, name);
        File.WriteAllText(file, yaml);
        return file;
    }
}
