namespace MiniGram.Platform.Database;

/// <summary>The platform's database: SQLite in a file, or PostgreSQL. Safe for use by many threads at once.</summary>
public sealed class PlatformDatabase : IAsyncDisposable
{
    internal PlatformDatabase(ISqlEngine engine) => Engine = engine;

    /// <summary>Whether it is PostgreSQL and not SQLite.</summary>
    public bool IsPostgres => Engine.IsPostgres;

    internal ISqlEngine Engine { get; }

    /// <summary>Names a database without opening it: a PostgreSQL connection string, which has <c>Host=</c> in it, or the path of an SQLite file.</summary>
    public static PlatformDatabase Of(string database, TimeProvider clock) => new(
        database.Contains("Host=", StringComparison.OrdinalIgnoreCase) ? new PostgresEngine(database, clock) : new SqliteEngine(database));

    /// <summary>Makes the file and its folder where they are missing, brings the schema up to date, indexes for search what is not yet, and refreshes the planner's statistics where the schema has changed.</summary>
    public async Task MigrateAsync(CancellationToken cancel = default)
    {
        var changed = await Engine.MigrateAsync(cancel);
        await IndexAsync(cancel);
        if (changed)
            await Engine.AnalyzeAsync(cancel); // Reads whole indexes: no start waits for it without need.
    }

    /// <summary>After rows were written by other means than the services, as an import does: indexes for search what is not yet, and refreshes the planner's statistics.</summary>
    public async Task CatchUpAsync(CancellationToken cancel = default)
    {
        await IndexAsync(cancel);
        await Engine.AnalyzeAsync(cancel);
    }

    /// <summary>Whether the database answers: for <c>/health/ready</c>.</summary>
    /// <exception cref="System.Data.Common.DbException">It does not.</exception>
    public Task PingAsync(CancellationToken cancel = default) => Read(sql => sql.OneAsync<long>("select count(*) from (select 1 from accounts limit 1) a"), cancel);

    /// <summary>Closes every connection.</summary>
    public ValueTask DisposeAsync() => Engine.DisposeAsync();

    internal Task<T> Read<T>(Func<Sql, Task<T>> work, CancellationToken cancel = default) => Engine.ReadAsync(work, cancel);

    internal Task<T> WriteAsync<T>(Func<Sql, Task<T>> work, CancellationToken cancel = default) => Engine.WriteAsync(work, cancel);

    private Task<int> IndexAsync(CancellationToken cancel) => WriteAsync(
        async sql =>
        {
            await Finding.SearchWriter.CatchUpAsync(sql);
            return 0;
        }, cancel);
}
