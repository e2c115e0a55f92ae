using System.Diagnostics;
using System.Globalization;
using MiniGram.Benchmarks.Commands;
using MiniGram.Platform;
using MiniGram.Platform.Database;

namespace MiniGram.Benchmarks;

/// <summary>A process that is killed amid posts, likes, comments and follows, again and again over one database.</summary>
public sealed class StormKillTests
{
    private static readonly int[] s_writesBeforeTheKill = [40, 150, 90];

    [Fact]
    public async Task Each_write_that_was_told_is_there_and_none_is_half_there()
    {
        var folder = Directory.CreateTempSubdirectory("minigram-storm-");
        try
        {
            var file = Path.Combine(folder.FullName, "storm.db");
            var told = new List<string>();
            foreach (var writes in s_writesBeforeTheKill)
            {
                told.AddRange(await RunUntilKilledAsync(file, writes));
                await using var database = PlatformDatabase.Of(file, TimeProvider.System);
                await database.MigrateAsync();
                Assert.Equal("", await Recount.DifferencesAsync(database));
                Assert.Equal("ok", await database.Read(sql => sql.OneAsync<string>("pragma integrity_check")));
                foreach (var line in told)
                    Assert.True(await IsThereAsync(database, line.Split(' ')), $"'{line}' was told and is not there.");
            }

            Assert.Contains(told, line => line.StartsWith("comment", StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<List<string>> RunUntilKilledAsync(string file, int writes)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(StormCommand).Assembly.Location, "storm", "--database", file]) { RedirectStandardOutput = true })!;
        var told = new List<string>();
        while (told.Count < writes && await process.StandardOutput.ReadLineAsync() is { } line)
            told.Add(line);
        process.Kill();
        Assert.Equal(writes, told.Count); // Fewer when it ended by itself.
        while (await process.StandardOutput.ReadLineAsync() is { } line && line.Split(' ').Length >= 2)
            told.Add(line);
        await process.WaitForExitAsync();
        return told;
    }

    private static Task<bool> IsThereAsync(PlatformDatabase database, string[] line)
    {
        var ids = line[1..].Select(id => long.Parse(id, CultureInfo.InvariantCulture)).ToArray();
        return database.Read(sql => line[0] switch
        {
            "post" => sql.AnyAsync("select 1 from posts p join photos f on f.id = p.photo_id join post_tags t on t.photo_id = f.id and t.name = 'storm' where p.photo_id = @id", new { id = ids[0] }),
            "comment" => sql.AnyAsync("select 1 from comments where id = @id", new { id = ids[0] }),
            _ => sql.AnyAsync("select 1 from likes where user_id = @id and photo_id = @photo", new { id = ids[0], photo = ids[1] }),
        });
    }
}
