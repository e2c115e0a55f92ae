using System.Text.Json;

namespace MiniGram.Cli;

/// <summary>The increments of <c>minigram generate --from --until</c> and what they add up to.</summary>
public sealed class IncrementTests : IDisposable
{
    private static readonly string[] s_tables = ["users", "photos", "tags", "photo_tags", "follows", "likes", "comments"];
    private static readonly string[] s_cuts = ["2018-02-03", "2018-02-04", "2021-07-08T09:10:11Z"];
    private readonly string _root = Directory.CreateTempSubdirectory("minigram-increment-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData("social")]
    [InlineData("legacy", "causality=legacy")]
    [InlineData("dirty", "dirt.duplicates=0.05", "dirt.orphans=0.05", "dirt.early=0.05", "dirt.unreadable=0.05")]
    [InlineData("published")]
    public void Increments_one_after_the_other_are_the_whole_by_time_byte_for_byte(string world, params string[] sets)
    {
        string[] scenario = world == "published" ? ["--scenario", Published()] : ["--scenario", "tiny", .. sets.SelectMany(set => new[] { "--set", set })];
        Make("usual", scenario);
        Make("whole", [.. scenario, "--by-time"]);
        var bounds = s_cuts.Prepend(null).Zip([.. s_cuts, null]).ToList();
        for (var i = 0; i < bounds.Count; i++)
            Make($"part{i}", [.. scenario, .. Bound("--from", bounds[i].First), .. Bound("--until", bounds[i].Second)]);

        foreach (var table in s_tables)
        {
            var whole = Text("whole", table);
            var header = whole[..(whole.IndexOf('\n', StringComparison.Ordinal) + 1)];
            var parts = bounds.Select((_, i) => Text($"part{i}", table)).ToList();
            Assert.All(parts, part => Assert.StartsWith(header, part, StringComparison.Ordinal));
            Assert.Equal(whole, header + string.Concat(parts.Select(part => part[header.Length..])));
            Assert.Equal(Text("usual", table).Split('\n').Order(StringComparer.Ordinal), whole.Split('\n').Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Increment_holds_its_period_and_photo_tags_come_with_their_photo()
    {
        Make("part", ["--scenario", "tiny", "--from", "2020-01-01", "--until", "2020-03-01"]);

        foreach (var table in s_tables.Where(table => table != "photo_tags"))
        {
            var moments = Rows("part", table).Select(row => row[^19..]).ToList();
            Assert.Equal(moments.Order(StringComparer.Ordinal), moments);
            Assert.All(moments, moment => Assert.InRange(moment, "2020-01-01", "2020-03-01", StringComparer.Ordinal));
        }

        var photos = Rows("part", "photos").Select(row => row.Split(',')[0]).ToHashSet();
        var tagged = Rows("part", "photo_tags").Select(row => row.Split(',')[0]).ToList();
        Assert.True(tagged.Count > 10);
        Assert.All(tagged, photo => Assert.Contains(photo, photos));
    }

    [Theory]
    [InlineData("csv.gz")]
    [InlineData("parquet")]
    [InlineData("duckdb")]
    public void Every_format_holds_the_same_increment(string format)
    {
        string[] period = ["--scenario", "tiny", "--from", "2019-05-01", "--until", "2020-05-01"];
        Make("csv", period);
        Make("other", [.. period, "--format", format]);

        foreach (var table in s_tables)
        {
            string Query(string folder) => CommandRun.Of("query", "--quiet", "--data", Path.Combine(_root, folder), "--format", "csv", $"select * from {table} order by all").Output;
            Assert.Equal(Query("csv"), Query("other"));
        }
    }

    [Fact]
    public void Manifest_and_summary_say_which_period()
    {
        var run = CommandRun.Of("generate", "--out", Path.Combine(_root, "part"), "--scenario", "tiny", "--from", "2020-01-01", "--until", "2020-03-01");
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(_root, "part", "manifest.json")));
        var period = manifest.RootElement.GetProperty("period");
        var likes = manifest.RootElement.GetProperty("files").EnumerateArray().Single(file => file.GetProperty("name").GetString() == "likes.csv").GetProperty("rows").GetProperty("likes").GetInt64();

        Assert.Equal(("2020-01-01T00:00:00Z", "2020-03-01T00:00:00Z"), (period.GetProperty("from").GetString(), period.GetProperty("until").GetString()));
        Assert.Equal(Rows("part", "likes").Length, likes);
        Assert.Contains("What happens 2020-01-01 until 2020-03-01 in the world 'tiny' with seed 1 is in ", run.Output, StringComparison.Ordinal);
        Assert.Contains("Check: no fault", run.Output, StringComparison.Ordinal);
        Assert.Contains($"  likes       {likes,13:N0} rows\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("<dt>Period</dt><dd>2020-01-01 until 2020-03-01</dd>", File.ReadAllText(Path.Combine(_root, "part", "generation.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Truth_is_that_of_the_whole_world()
    {
        Make("whole", ["--scenario", "tiny"]);
        Make("part", ["--scenario", "tiny", "--until", "2015-01-01"]);

        Assert.All(Directory.GetFiles(Path.Combine(_root, "whole", "truth")), file =>
            Assert.Equal(File.ReadAllText(file), File.ReadAllText(Path.Combine(_root, "part", "truth", Path.GetFileName(file)))));
    }

    [Theory]
    [InlineData("--from: '2020-02-30' is not a moment in UTC, such as 2025-01-01 or 2025-01-01T12:00:00Z.", "2020-02-30", null)]
    [InlineData("--until: 'soon' is not a moment in UTC, such as 2025-01-01 or 2025-01-01T12:00:00Z.", "2020-01-01", "soon")]
    [InlineData("--from 2020-01-02 is not before --until 2020-01-02.", "2020-01-02", "2020-01-02")]
    [InlineData("--from 2025-01-01: nothing happens then, the world reaches from 2014-01-01 until 2025-01-01.", "2025-01-01", null)]
    [InlineData("--until 2014-01-01: nothing happens before it, the world reaches from 2014-01-01 until 2025-01-01.", null, "2014-01-01")]
    public void Period_that_is_none_is_told(string problem, string? from, string? until)
    {
        var run = CommandRun.Of(["generate", "--scenario", "tiny", "--out", Path.Combine(_root, "part"), .. Bound("--from", from), .. Bound("--until", until)]);

        Assert.Equal(new CommandRun(ExitCode.Error, "", $"minigram: {problem}\n"), run);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_root));
    }

    private static string[] Bound(string option, string? moment) => moment is null ? [] : [option, moment];

    private void Make(string folder, string[] arguments) =>
        Assert.Equal(new CommandRun(ExitCode.Success, "", ""), CommandRun.Of(["generate", "--out", Path.Combine(_root, folder), "--quiet", "--no-check", .. arguments]));

    private string Published()
    {
        var file = Path.Combine(_root, "small.yaml");
        File.WriteAllText(file, "extends: classic\nusers: { count: 700 }\nphotos: { count: 900 }\npublished: { likes: 5000, photo-tags: 2000, commented-photos: 300, follows: 900, bots: 2, likes-per-bot: 50, influencers: 3, influencer-followers: 50 }\n");
        return file;
    }

    private string Text(string folder, string table) => File.ReadAllText(Path.Combine(_root, folder, table + ".csv"));

    private string[] Rows(string folder, string table) => File.ReadAllLines(Path.Combine(_root, folder, table + ".csv"))[1..];
}
