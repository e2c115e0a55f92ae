using System.Text.Json;

namespace MiniGram.Cli;

/// <summary><c>minigram report</c> and <c>audit</c> from files to exit code.</summary>
public sealed class ReportTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("minigram-report-").FullName;

    private string Out => Path.Combine(_root, "report");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Report_is_written_and_tells_what_was_read_and_where_it_is()
    {
        var run = CommandRun.Of("report", "--data", CommandRun.HundredUsers, "--out", Out, "--threads", "2", "--memory", "512MiB");

        Assert.Equal(ExitCode.Success, run.Code);
        Assert.All(["report.html", "report.md", "report.json"], file => Assert.True(new FileInfo(Path.Combine(Out, file)).Length > 0, file));
        Assert.Contains("likes             8,782 rows  from minigram - likes.csv", run.Output, StringComparison.Ordinal);
        Assert.Contains("not_discriminating quick.suspected_bots", run.Output, StringComparison.Ordinal);
        Assert.Contains($"The report is in {Out}\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("report.html", run.Output, StringComparison.Ordinal);
        Assert.Contains("Writing the report …\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(["report"], Directory.EnumerateFileSystemEntries(_root).Select(Path.GetFileName));
        Assert.Contains("| Suspected bots (a definition that tells nobody apart here) | 77 |\n", File.ReadAllText(Path.Combine(Out, "report.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Flags_reach_the_report_and_only_the_formats_asked_for_are_written()
    {
        var config = Path.Combine(_root, "parameters.yaml");
        File.WriteAllText(config, "bot-like-share: 0.2\nboosted-share: 0.7\n");

        var run = CommandRun.Of("report", "--data", CommandRun.HundredUsers, "--out", Out, "--quiet", "--format", "json", "--config", config, "--bot-like-share", "50%", "--exclude-suspected-bots");

        Assert.Equal(new CommandRun(ExitCode.Success, "", ""), run);
        using var report = JsonDocument.Parse(File.ReadAllText(Path.Combine(Out, "report.json")));
        var parameters = report.RootElement.GetProperty("parameters");
        Assert.Equal((0.5m, 0.7m, true), (parameters.GetProperty("bot-like-share").GetDecimal(), parameters.GetProperty("boosted-share").GetDecimal(), parameters.GetProperty("exclude-suspected-bots").GetBoolean()));
        Assert.False(File.Exists(Path.Combine(Out, "report.html")));
        Assert.False(File.Exists(Path.Combine(Out, "report.md")));
    }

    [Fact]
    public void Missing_browser_is_told_beside_the_other_mistakes_before_anything_is_read()
    {
        var run = CommandRun.Of("report", "--data", CommandRun.HundredUsers, "--out", Out, "--format", "pdf", "--chromium", "/nowhere/chromium", "--compare", "/nowhere/report.json");

        Assert.Equal(ExitCode.Error, run.Code);
        Assert.Contains("'/nowhere/chromium'", run.Error, StringComparison.Ordinal);
        Assert.Contains("/nowhere/report.json", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("mistake in MiniGram", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Building the models", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_root));
    }

    [Fact]
    public void Audit_error_is_2_only_when_strict_and_the_report_is_written_all_the_same()
    {
        var data = Damaged();

        Assert.Equal(ExitCode.Success, CommandRun.Of("report", "--data", data, "--out", Out, "--quiet", "--format", "json").Code);
        var strict = CommandRun.Of("report", "--data", data, "--out", Out, "--quiet", "--format", "json", "--strict");

        Assert.Equal(ExitCode.AuditError, strict.Code);
        Assert.Equal("minigram: --strict: the audit has 1 error: unreadable in likes.user_id.\n", strict.Error);
        Assert.True(File.Exists(Path.Combine(Out, "report.json")));
        Assert.Contains("not-a-number", File.ReadAllText(Path.Combine(Out, "rejected", "likes.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void Strict_names_each_rule_once()
    {
        var data = Damaged();
        File.AppendAllText(Path.Combine(data, "minigram_comments.csv"), "not-a-number,hi,1,1,2017-01-01 00:00:00\n");
        File.AppendAllText(Path.Combine(data, "minigram - likes.csv"), "1,99999,2017-01-01 00:00:00\n");

        var strict = CommandRun.Of("audit", "--data", data, "--quiet", "--strict");

        Assert.Equal("minigram: --strict: the audit has 3 errors: missing_parent in likes.photo_id; unreadable in likes.user_id, comments.id.\n", strict.Error);
    }

    [Fact]
    public void Audit_alone_has_the_same_exit_codes()
    {
        Assert.Equal(ExitCode.Success, CommandRun.Of("audit", "--data", CommandRun.HundredUsers, "--strict").Code);
        var data = Damaged();
        Assert.Equal(ExitCode.Success, CommandRun.Of("audit", "--data", data).Code);
        var strict = CommandRun.Of("audit", "--data", data, "--strict", "--format", "json");
        Assert.Equal(ExitCode.AuditError, strict.Code);
        using var json = JsonDocument.Parse(strict.Output);
        Assert.Contains(json.RootElement.GetProperty("audit").EnumerateArray(), entry => entry.GetProperty("rule").GetString() == "unreadable" && entry.GetProperty("severity").GetString() == "error");
    }

    [Fact]
    public void Stopped_run_says_so_and_leaves_nothing()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        var run = CommandRun.Of(stop.Token, "report", "--data", CommandRun.HundredUsers, "--out", Out, "--quiet");

        Assert.Equal(new CommandRun(ExitCode.Cancelled, "", "Stopped. Nothing was changed.\n"), run);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_root));
    }

    // The real data set with one like that does not parse.
    private string Damaged()
    {
        var data = Path.Combine(_root, "data");
        Directory.CreateDirectory(data);
        foreach (var file in Directory.EnumerateFiles(CommandRun.HundredUsers, "*.csv"))
            File.Copy(file, Path.Combine(data, Path.GetFileName(file)));
        File.AppendAllText(Path.Combine(data, "minigram - likes.csv"), "not-a-number,1,2017-01-01 00:00:00\n");
        return data;
    }
}
