using MiniGram.Model;

namespace MiniGram.Reporting.Generation;

/// <summary>What is told of a generated world.</summary>
public sealed class GenerationPageTests
{
    private static readonly GenerationResult s_result = new(
        "mine", "A <b>small</b> world.", 7, "users:\n  count: 2 # <script>\n", "csv",
        new(
            new Dictionary<string, long> { ["users"] = 2, ["photo_tags"] = 1_000 },
            [new("bots", ["user_id", "kind"], [["1", "ring, big"], ["2", "say \"hi\""]])],
            [
                new("users.count", "Users.", 2, 2, KnobDistance.Relative, 0, 0.05),
                new("graph.reciprocity", "Follows that are returned.", 0.4, 0.1, KnobDistance.Relative, 0.75, 0.05),
                new("time.hours", "Events by hour.", 0, 0.01, KnobDistance.TotalVariation, 0.01, 0.05),
            ]),
        [new("users.csv", new Dictionary<string, long> { ["users"] = 2 }, 40, new string('a', 64))],
        new(new Dictionary<string, long> { ["users"] = 2 }, [new("missing_parent", "likes", 3, 0, ["likes.csv:2 user_id=9"])]),
        "1.2.3");

    [Fact]
    public void Failed_knobs_stand_first_and_all_is_escaped()
    {
        var page = GenerationPage.Render(s_result).Text;

        Assert.True(page.IndexOf("graph.reciprocity", StringComparison.Ordinal) < page.IndexOf("users.count", StringComparison.Ordinal));
        Assert.True(page.IndexOf("users.count", StringComparison.Ordinal) < page.IndexOf("time.hours", StringComparison.Ordinal));
        Assert.Contains("A &lt;b&gt;small&lt;/b&gt; world.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("# <script>", page, StringComparison.Ordinal);
        Assert.Contains("Not all as asked for", page, StringComparison.Ordinal);
        Assert.Contains("75\u00a0%", page, StringComparison.Ordinal);
        Assert.Contains("likes.csv:2 user_id=9", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_cell_says_its_heading_where_rows_are_stacked_on_a_phone()
    {
        var page = GenerationPage.Render(s_result with { World = s_result.World with { Unmeasured = [new("seed", "a setting")] } }).Text;
        var tables = System.Text.RegularExpressions.Regex.Matches(page, "<table class=\"([^\"]*)\">(.*?)</table>", System.Text.RegularExpressions.RegexOptions.Singleline);

        Assert.Equal(4, tables.Count);
        Assert.All(tables, table =>
        {
            Assert.Contains("stacked", table.Groups[1].Value, StringComparison.Ordinal);
            Assert.Equal(System.Text.RegularExpressions.Regex.Count(table.Groups[2].Value, "<td[ >]"), System.Text.RegularExpressions.Regex.Count(table.Groups[2].Value, "<td[^>]* data-label=\"[^\"]+\""));
        });
    }

    [Fact]
    public void Files_beside_the_data_are_written_and_the_same_each_time()
    {
        var folders = Enumerable.Range(0, 2).Select(_ => Directory.CreateTempSubdirectory("minigram-generation-")).ToList();
        try
        {
            folders.ForEach(folder => GenerationWriter.Write(s_result, folder.FullName, default));
            var files = Directory.EnumerateFiles(folders[0].FullName, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folders[0].FullName, file)).Order(StringComparer.Ordinal).ToList();

            Assert.Equal(["generation.html", "generation.json", "manifest.json", "scenario.yaml", Path.Combine("truth", "bots.csv")], files);
            Assert.All(files, file => Assert.Equal(File.ReadAllBytes(Path.Combine(folders[0].FullName, file)), File.ReadAllBytes(Path.Combine(folders[1].FullName, file))));
            Assert.Equal("user_id,kind\n1,\"ring, big\"\n2,\"say \"\"hi\"\"\"\n", File.ReadAllText(Path.Combine(folders[0].FullName, "truth", "bots.csv")));
            Assert.Equal(s_result.Yaml, File.ReadAllText(Path.Combine(folders[0].FullName, "scenario.yaml")));
        }
        finally
        {
            folders.ForEach(folder => folder.Delete(recursive: true));
        }
    }
}
