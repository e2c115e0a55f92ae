using MiniGram.Platform.Database;

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

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
