using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using MiniGram.Analytics.Statistics;

namespace MiniGram.Cli;

/// <summary>The real program, ended at any moment.</summary>
public sealed class KillTests : IDisposable
{
    private const int Terminate = 15; // SIGTERM
    private readonly string _root = Directory.CreateTempSubdirectory("minigram-kill-").FullName;

    private string Out => Path.Combine(_root, "report");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Kill_at_any_moment_leaves_the_old_report_or_the_new_one_whole()
    {
        // Two reports of the same data that differ in a parameter, over each other in turn.
        string[][] reports = [Arguments("0.05"), Arguments("0.5")];
        var watch = Stopwatch.StartNew();
        var whole = reports.Select(arguments =>
        {
            Assert.Equal(0, RunningProgram.Run(arguments).Code);
            return Fingerprint();
        }).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(2, whole.Count);
        var span = watch.Elapsed / 2;

        var random = new Xoshiro256(2016);
        for (var round = 0; round < 6; round++)
        {
            using var process = RunningProgram.Start(reports[round % 2]);

            // Half of the kills at any moment, half within moments of the step that puts the report in place.
            if (round % 2 == 0)
                process.WaitForExit(span * random.NextDouble());
            else
                WaitForTheLastStep(process, TimeSpan.FromMilliseconds(30 * random.NextDouble()));
            process.Kill();
            process.WaitForExit();

            Assert.Contains(Fingerprint(), whole);
        }

        Assert.Equal(0, RunningProgram.Run(reports[0]).Code);
        Assert.Equal(["report"], Directory.EnumerateFileSystemEntries(_root).Select(Path.GetFileName));
    }

    [Fact]
    public void Kill_at_any_moment_leaves_the_old_world_or_the_new_one_whole()
    {
        // A whole world and an increment.
        string[][] worlds = [World("1"), [.. World("2"), "--until", "2020-01-01"]];
        var watch = Stopwatch.StartNew();
        var whole = worlds.Select(arguments =>
        {
            Assert.Equal(0, RunningProgram.Run(arguments).Code);
            return Fingerprint();
        }).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(2, whole.Count);
        var span = watch.Elapsed / 2;

        var random = new Xoshiro256(2014);
        for (var round = 0; round < 6; round++)
        {
            using var process = RunningProgram.Start(worlds[round % 2]);
            process.WaitForExit(span * random.NextDouble());
            process.Kill();
            process.WaitForExit();

            Assert.Contains(Fingerprint(), whole);
        }

        Assert.Equal(0, RunningProgram.Run(worlds[0]).Code);
        Assert.Equal(["report"], Directory.EnumerateFileSystemEntries(_root).Select(Path.GetFileName));
    }

    [Fact]
    public void What_a_kill_while_printing_leaves_is_removed_by_the_next_run()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("The browser that ends whoever started it is a script of a Unix shell.");
            return;
        }

        var browser = Path.Combine(_root, "browser");
        File.WriteAllText(browser, "#!/bin/sh\nkill -9 $PPID\n");
        File.SetUnixFileMode(browser, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var temporary = Directory.CreateDirectory(Path.Combine(_root, "temporary")).FullName;

        Assert.NotEqual(0, RunningProgram.Shell($"export TMPDIR='{temporary}'; minigram report --data \"$DATA\" --out '{Out}' --quiet --format pdf --chromium '{browser}'").Code);
        Assert.Equal(["minigram-pdf", "minigram-print"], Directory.EnumerateDirectories(temporary, "minigram-p*").Select(folder => Path.GetFileName(folder)[..^13]).Order(StringComparer.Ordinal));

        Assert.Equal(0, RunningProgram.Shell($"export TMPDIR='{temporary}'; minigram audit --data \"$DATA\"").Code);
        Assert.Empty(Directory.EnumerateFileSystemEntries(temporary, "minigram-*"));
    }

    [Fact]
    public void Sigterm_stops_cleanly()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no SIGTERM.");
        using var process = RunningProgram.Start(Arguments("0.05"));
        while (!process.HasExited && !Directory.EnumerateDirectories(_root, ".report.minigram-*").Any())
            process.WaitForExit(5);
        Assert.Equal(0, Signal(process.Id, Terminate));

        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(130, process.ExitCode);
        Assert.Contains("Stopped. Nothing was changed.", error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_root));
    }

    private string[] World(string seed) => ["generate", "--scenario", "tiny", "--seed", seed, "--out", Out, "--quiet"];

    private string[] Arguments(string botShare) =>
        ["report", "--data", RunningProgram.HundredUsers, "--out", Out, "--quiet", "--format", "html,json", "--bot-like-share", botShare, "--memory", "512MiB"];

    private void WaitForTheLastStep(Process process, TimeSpan after)
    {
        while (!process.HasExited && !Directory.EnumerateDirectories(_root, ".report.minigram-*").Any(aside => File.Exists(Path.Combine(aside, ".minigram-report"))))
            process.WaitForExit(1);
        process.WaitForExit(after);
    }

    private string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(Out, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(Path.GetRelativePath(Out, file)));
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Signal(int process, int signal);
}
