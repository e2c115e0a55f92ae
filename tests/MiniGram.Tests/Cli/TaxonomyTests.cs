using MiniGram.Analytics.Themes;

namespace MiniGram.Cli;

/// <summary>The taxonomy as a user of the program alone gets, changes and uses it.</summary>
public sealed class TaxonomyTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("minigram-taxonomy-").FullName;

    private string File => Path.Combine(_root, "my-taxonomy.yaml");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void What_is_printed_reads_back_as_the_taxonomy_in_use()
    {
        var run = CommandRun.Of("taxonomy");

        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        System.IO.File.WriteAllText(File, run.Output);
        var read = Taxonomy.Load(File);
        Assert.Equal(Taxonomy.Default.Themes, read.Themes);
        Assert.Equal(Taxonomy.Default.Tags, read.Tags);
        Assert.True(read.Tags > 1_000);
    }

    [Fact]
    public void What_is_changed_in_it_is_in_the_report()
    {
        System.IO.File.WriteAllText(File, CommandRun.Of("taxonomy").Output.Replace("name: photography", "name: picture making", StringComparison.Ordinal));

        var run = CommandRun.Of("report", "--data", CommandRun.HundredUsers, "--out", Path.Combine(_root, "report"), "--quiet", "--format", "json", "--taxonomy", File);

        Assert.Equal(new CommandRun(ExitCode.Success, "", ""), run);
        Assert.Contains("\"theme\": \"picture making\"", System.IO.File.ReadAllText(Path.Combine(_root, "report", "report.json")), StringComparison.Ordinal);
    }
}
