using System.Data.Common;
using MiniGram.Platform.Database;

namespace MiniGram.Platform;

/// <summary>PostgreSQL as the site uses it, but that no lock on accounts is taken.</summary>
internal sealed class UnlockedEngine(ISqlEngine inner) : ISqlEngine
{
    public bool IsPostgres => inner.IsPostgres;

    public Task<T> ReadAsync<T>(Func<Sql, Task<T>> work, CancellationToken cancel) => inner.ReadAsync(sql => work(Unlocked(sql)), cancel);

    public Task<T> WriteAsync<T>(Func<Sql, Task<T>> work, CancellationToken cancel) => inner.WriteAsync(sql => work(Unlocked(sql)), cancel);

    public Task<DbConnection> ConnectAsync(CancellationToken cancel) => inner.ConnectAsync(cancel);

    public Task<bool> MigrateAsync(CancellationToken cancel) => inner.MigrateAsync(cancel);

    public Task AnalyzeAsync(CancellationToken cancel) => inner.AnalyzeAsync(cancel);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask; // The site closes what is inside.

    private static Sql Unlocked(Sql sql) => new(new UnlockedConnection(sql.Connection), sql.Transaction);
}
