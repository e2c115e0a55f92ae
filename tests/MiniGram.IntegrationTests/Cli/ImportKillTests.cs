using System.Diagnostics;
using MiniGram.Analytics.Statistics;
using MiniGram.Model;
using MiniGram.Platform.Database;
using MiniGram.Platform.Transfer;

namespace MiniGram.Cli;

/// <summary>An import that is ended at any moment.</summary>
public sealed class ImportKillTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("minigram-import-kill-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task Kill_at_any_moment_leaves_nothing_or_all()
    {
        var world = Path.Combine(_root, "world");
        Assert.Equal(0, RunningProgram.Run("generate", "--scenario", "tiny", "--out", world, "--quiet").Code);
        var watch = Stopwatch.StartNew();
        Assert.Equal(0, RunningProgram.Run("import", "--data", world, "--into", Path.Combine(_root, "whole"), "--quiet").Code);
        var span = watch.Elapsed;
        var whole = await FingerprintAsync("whole");

        var random = new Xoshiro256(2018);
        for (var round = 0; round < 5; round++)
        {
            var site = Path.Combine(_root, $"site{round}");
            using var process = RunningProgram.Start("import", "--data", world, "--into", site, "--quiet");
            process.WaitForExit(span * (.3 + .7 * random.NextDouble()));
            process.Kill();
            process.WaitForExit();

            if (await FingerprintAsync($"site{round}") != whole)
                Assert.Equal(0, RunningProgram.Run("import", "--data", world, "--into", site, "--quiet").Code);
            Assert.Equal(whole, await FingerprintAsync($"site{round}"));
        }
    }

    /// <summary>Of all rows; brings up to date what was killed before it had tables.</summary>
    private async Task<string> FingerprintAsync(string site)
    {
        await using var database = PlatformDatabase.Of(Path.Combine(_root, site, "minigram.db"), TimeProvider.System);
        await database.MigrateAsync();
        await using var rows = await DatabaseRows.OpenAsync(database);
        return MemoryDataset.Of(rows).ToString();
    }
}
