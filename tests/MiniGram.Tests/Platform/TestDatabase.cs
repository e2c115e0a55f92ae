using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using MiniGram.Platform.Database;
using MiniGram.Platform.Database.Schema;

namespace MiniGram.Platform;

/// <summary>An empty SQLite database in a folder of its own. The same tests run on PostgreSQL in the integration tests, which have another class of this name.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("minigram-platform-");

    private TestDatabase(TimeProvider clock) => Database = PlatformDatabase.Of(Path.Combine(_folder.FullName, "minigram.db"), clock);

    public PlatformDatabase Database { get; }

    public static async Task<TestDatabase> CreateAsync(TimeProvider clock)
    {
        var made = new TestDatabase(clock);
        await made.Database.MigrateAsync();
        return made;
    }

    /// <summary>One whose schema is that of an earlier version.</summary>
    public static async Task<TestDatabase> CreateAtAsync(TimeProvider clock, string migration)
    {
        var made = new TestDatabase(clock);
        await using var connection = await made.Database.Engine.ConnectAsync(default);
        await using var schema = new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite(connection).Options);
        await schema.GetService<IMigrator>().MigrateAsync(migration);
        return made;
    }

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
