using System.Security.Cryptography;
using System.Text.Json;

namespace MiniGram.Cli;

/// <summary><c>minigram generate</c> and <c>demo</c> from arguments to files.</summary>
public sealed class GenerateTests : IDisposable
{
    private static readonly string[] s_tables = ["users", "photos", "tags", "photo_tags", "follows", "likes", "comments"];
    private static readonly string[] s_beside = [".minigram-world", "generation.html", "generation.json", "manifest.json", "scenario.yaml", "truth"];
    private readonly string _root = Directory.CreateTempSubdirectory("minigram-generate-").FullName;

    private string Out => Path.Combine(_root, "world");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData("csv", ".csv")]
    [InlineData("csv.gz", ".csv.gz")]
    [InlineData("parquet", ".parquet")]
    public void World_is_written_told_and_taken_by_audit_as_it_is(string format, string ending)
    {
        var run = Generate("--format", format, "--seed", "5");

        Assert.Equal(ExitCode.Success, run.Code);
        Assert.Contains("  users                 200 rows\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"The world 'tiny' with seed 5 is in {Out}\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Check: no fault", run.Output, StringComparison.Ordinal);
        Assert.Contains("Writing likes …\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(["world"], Directory.EnumerateFileSystemEntries(_root).Select(Path.GetFileName));
        Assert.Equal(
            s_beside.Concat(s_tables.Select(table => table + ending)).Order(StringComparer.Ordinal),
            Directory.EnumerateFileSystemEntries(Out).Select(Path.GetFileName).Order(StringComparer.Ordinal));

        var audit = CommandRun.Of("audit", "--data", Out, "--strict");
        Assert.Equal(ExitCode.Success, audit.Code);
        Assert.All(s_tables, table => Assert.Contains($"rows  from {table}{ending}\n", audit.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Database_is_taken_by_audit_as_it_is()
    {
        Assert.Equal(ExitCode.Success, Generate("--format", "duckdb").Code);

        Assert.True(File.Exists(Path.Combine(Out, "minigram.duckdb")));
        var audit = CommandRun.Of("audit", "--data", Out, "--strict");
        Assert.Equal((ExitCode.Success, 7), (audit.Code, audit.Output.Split("from minigram.duckdb").Length - 1));
        var query = CommandRun.Of("query", "--quiet", "--data", Out, "--format", "csv", "select count(*) as n from users");
        Assert.Equal((ExitCode.Success, "n\n200\n"), (query.Code, query.Output));
    }

    [Fact]
    public void Manifest_holds_the_hash_of_each_file()
    {
        Generate();
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(Out, "manifest.json")));

        var files = manifest.RootElement.GetProperty("files").EnumerateArray().Concat(manifest.RootElement.GetProperty("truth").EnumerateArray()).ToList();
        Assert.True(files.Count > 7);
        Assert.All(files, file => Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Out, file.GetProperty("name").GetString()!)))),
            file.GetProperty("sha256").GetString()));
        Assert.Equal(File.ReadAllText(Path.Combine(Out, "scenario.yaml")), manifest.RootElement.GetProperty("yaml").GetString());
    }

    [Fact]
    public void Same_seed_gives_the_same_bytes_with_any_number_of_threads()
    {
        Generate("--threads", "1");
        var one = Hashes();
        Generate("--threads", "3");

        Assert.Equal(one, Hashes());
        Generate("--seed", "99");
        Assert.NotEqual(one, Hashes());
    }

    [Fact]
    public void World_replaces_a_world_and_nothing_else()
    {
        Assert.Equal(ExitCode.Success, Generate().Code);
        Assert.Equal(ExitCode.Success, Generate("--format", "csv.gz").Code);
        Assert.False(File.Exists(Path.Combine(Out, "users.csv")));

        File.WriteAllText(Path.Combine(Out, "notes.txt"), "mine");
        var refused = Generate();
        Assert.Equal(ExitCode.Error, refused.Code);
        Assert.Contains("'notes.txt', which no world of MiniGram put there", refused.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(Out, "notes.txt")));
    }

    [Fact]
    public void Mistakes_are_told_all_at_once_and_nothing_is_made()
    {
        var run = CommandRun.Of("generate", "--scenario", "tiny", "--out", Out, "--format", "parket", "--threads", "0", "--seed", "-1", "--row-group-size", "none");

        Assert.Equal(ExitCode.Error, run.Code);
        Assert.Contains("--format: 'parket' is none of csv, csv.gz, parquet, duckdb. Did you mean 'parquet'?", run.Error, StringComparison.Ordinal);
        Assert.Contains("--threads: '0' is not a whole number from 1 to 1024.", run.Error, StringComparison.Ordinal);
        Assert.Contains("--seed: '-1' is not a whole number from 0 to 9223372036854775807.", run.Error, StringComparison.Ordinal);
        Assert.Contains("--row-group-size: 'none'", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_root));
    }

    [Fact]
    public void Strict_run_writes_a_world_that_is_not_as_asked_for_and_says_so()
    {
        var run = Generate("--strict", "--quiet", "--set", "engagement.likes.from-followers=1");

        Assert.Equal(new CommandRun(ExitCode.AuditError, "", $"minigram: --strict: not all of the world is as asked for; see {Path.Combine(Out, "generation.html")}.\n"), run);
        Assert.True(File.Exists(Path.Combine(Out, "likes.csv")));
        Assert.Equal(ExitCode.Success, Generate("--strict", "--quiet").Code);
    }

    [Theory]
    [InlineData("parquet")]
    [InlineData("duckdb")]
    public void Unreadable_values_are_refused_at_once_where_the_format_can_hold_none(string format)
    {
        var run = Generate("--format", format, "--set", "dirt.unreadable=0.1", "--threads", "0");

        Assert.Equal(ExitCode.Error, run.Code);
        Assert.Contains($"--format {format}: the scenario asks for unreadable values (dirt.unreadable), which only text can hold; write it as csv, or set dirt.unreadable=0.", run.Error, StringComparison.Ordinal);
        Assert.Contains("--threads: '0'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Row_group_size_is_for_parquet() =>
        Assert.Contains("--row-group-size is for --format parquet only.", Generate("--row-group-size", "5").Error, StringComparison.Ordinal);

    [Fact]
    public void Check_can_be_skipped() => Assert.Contains("Check: skipped.", Generate("--no-check").Output, StringComparison.Ordinal);

    [Fact]
    public void Quiet_says_nothing() => Assert.Equal(new CommandRun(ExitCode.Success, "", ""), Generate("--quiet"));

    [Fact]
    public void Stopped_run_says_so_and_leaves_nothing()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        var run = CommandRun.Of(stop.Token, "generate", "--scenario", "tiny", "--out", Out, "--quiet");

        Assert.Equal(new CommandRun(ExitCode.Cancelled, "", "Stopped. Nothing was changed.\n"), run);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_root));
    }

    [Fact]
    public void Demo_makes_a_world_and_its_report_and_says_where_they_are()
    {
        var run = CommandRun.Of("demo", "--out", Out);

        Assert.Equal(ExitCode.Success, run.Code);
        Assert.Contains($"is in {Path.Combine(Out, "data")}\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"The report is in {Path.Combine(Out, "report")}\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Open it with: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("realistic world, seed ", File.ReadAllText(Path.Combine(Out, "report", "report.html")), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Out, "data", "truth", "bots.csv")));
    }

    private CommandRun Generate(params string[] more) => CommandRun.Of(["generate", "--scenario", "tiny", "--out", Out, .. more]);

    private string Hashes() => string.Concat(Directory.EnumerateFiles(Out, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Select(file => $"{Path.GetFileName(file)} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))}\n"));
}
