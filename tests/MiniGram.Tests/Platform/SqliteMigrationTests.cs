using MiniGram.Platform.Database;

namespace MiniGram.Platform;

public sealed class SqliteMigrationTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("minigram-migration-");

    private string File => Path.Combine(_folder.FullName, "minigram.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Migration_that_was_killed_does_not_stop_the_next()
    {
        await using (var database = PlatformDatabase.Of(File, TimeProvider.System))
        {
            await database.MigrateAsync();
            await database.WriteAsync(sql => sql.DoAsync("create table if not exists __EFMigrationsLock (Id integer not null primary key, Timestamp text not null)"));
            await database.WriteAsync(sql => sql.DoAsync("insert or replace into __EFMigrationsLock values (1, '2026-01-01')"));
        }

        await using var again = PlatformDatabase.Of(File, TimeProvider.System);
        await again.MigrateAsync();
        await again.PingAsync();
    }

    [Fact]
    public async Task Many_that_start_at_once_bring_it_up_to_date_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            await using var database = PlatformDatabase.Of(File, TimeProvider.System);
            await database.MigrateAsync();
        })));

        await using var after = PlatformDatabase.Of(File, TimeProvider.System);
        await after.PingAsync();
    }
}
