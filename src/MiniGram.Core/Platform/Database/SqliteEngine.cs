using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using MiniGram.Platform.Database.Schema;

namespace MiniGram.Platform.Database;

/// <summary>SQLite in one file: writes wait in one queue, reads run free beside them. Two writers at once would only wait for the file's lock, and some would give up.</summary>
internal sealed class SqliteEngine(string path) : ISqlEngine
{
    private const int Readers = 32;
    private const int QueryPlannerStability = 1007; // SQLITE_DBCONFIG_ENABLE_QPSG
    private readonly ConcurrentBag<PreparedConnection> _readers = [];
    private readonly SemaphoreSlim _queue = new(1);
    private PreparedConnection? _writer;

    static SqliteEngine()
    {
        // Nobody asks how much memory SQLite has; to count it, all readers would wait for one lock at each piece of it.
        SQLitePCL.Batteries_V2.Init();
        _ = SQLitePCL.raw.sqlite3_config(SQLitePCL.raw.SQLITE_CONFIG_MEMSTATUS, 0);
        // Nor does any connection serve two at once, so that none needs a lock for each of its steps.
        _ = SQLitePCL.raw.sqlite3_config(SQLitePCL.raw.SQLITE_CONFIG_MULTITHREAD);
    }

    public bool IsPostgres => false;

    private string ConnectionString { get; } = new SqliteConnectionStringBuilder { DataSource = Path.GetFullPath(path), Pooling = false, DefaultTimeout = 30 }.ConnectionString;

    public async Task<T> ReadAsync<T>(Func<Sql, Task<T>> work, CancellationToken cancel)
    {
        if (!_readers.TryTake(out var connection))
            connection = new PreparedConnection(Open());
        try
        {
            return await work(new Sql(connection, null));
        }
        finally
        {
            // A burst makes more; each keeps a cache of its own, so they do not all stay.
            if (_readers.Count < Readers)
                _readers.Add(connection);
            else
                await connection.DisposeAsync();
        }
    }

    public async Task<T> WriteAsync<T>(Func<Sql, Task<T>> work, CancellationToken cancel)
    {
        await _queue.WaitAsync(cancel);
        try
        {
            _writer ??= new PreparedConnection(Open());
            await using var transaction = _writer.Bare.BeginTransaction(deferred: false);
            var result = await work(new Sql(_writer, transaction));
            await transaction.CommitAsync(CancellationToken.None);
            return result;
        }
        finally
        {
            _queue.Release();
        }
    }

    public Task<DbConnection> ConnectAsync(CancellationToken cancel) => Task.FromResult<DbConnection>(Open());

    public async Task<bool> MigrateAsync(CancellationToken cancel)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { Length: > 0 } folder)
            Directory.CreateDirectory(folder);
        await using var alone = await AloneAsync(cancel);
        await using var connection = Open();
        // What a migration that was killed left, on which the next would wait for ever. Nobody else is at it, for we are alone.
        Run(connection, "drop table if exists __EFMigrationsLock");
        await using var db = new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite(connection).Options);
        var changes = (await db.Database.GetPendingMigrationsAsync(cancel)).Any();
        await db.Database.MigrateAsync(cancel);
        return changes;
    }

    public async Task AnalyzeAsync(CancellationToken cancel)
    {
        await _queue.WaitAsync(cancel);
        try
        {
            _writer ??= new PreparedConnection(Open());
            Run(_writer.Bare, "analyze");
        }
        finally
        {
            _queue.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _queue.WaitAsync();
        while (_readers.TryTake(out var reader))
            await reader.DisposeAsync();
        if (_writer is not null)
        {
            Run(_writer.Bare, "pragma optimize");
            await _writer.DisposeAsync();
            _writer = null;
        }

        _queue.Dispose();
    }

    /// <summary>Waits until no other process brings the file up to date. The lock is the system's own, so that it ends with the process that holds it.</summary>
    private async Task<FileStream> AloneAsync(CancellationToken cancel)
    {
        var file = Path.GetFullPath(path) + ".migrating";
        // Whoever had it may have taken the file away between the attempt and the look, so that a few attempts are made without it, too.
        var missing = 0;
        while (true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (File.Exists(file) || ++missing < 10)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20), cancel);
            }
        }
    }

    private static void Run(SqliteConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Only statements written in this file come here.
        command.CommandText = statement;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(ConnectionString);
        connection.Open();
        // The wait comes first, for turning WAL on takes a lock itself.
        Run(connection, "pragma busy_timeout = 10000; pragma journal_mode = wal; pragma synchronous = normal; pragma foreign_keys = on; pragma temp_store = memory; pragma cache_size = -8192; pragma mmap_size = 268435456;");
        // Plans without a look at values such as a limit's: else a prepared statement is planned anew whenever one is bound, though it is the same each time.
        _ = SQLitePCL.raw.sqlite3_db_config(connection.Handle, QueryPlannerStability, 1, out _);
        return connection;
    }
}
