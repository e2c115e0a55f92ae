using System.Data.Common;

namespace MiniGram.Platform.Database;

/// <summary>What differs between SQLite and PostgreSQL: connections, who waits for whom, and what is tried again.</summary>
internal interface ISqlEngine : IAsyncDisposable
{
    /// <summary>Whether it is PostgreSQL.</summary>
    bool IsPostgres { get; }

    /// <summary>Runs outside a transaction; may run beside any other.</summary>
    Task<T> ReadAsync<T>(Func<Sql, Task<T>> work, CancellationToken cancel);

    /// <summary>Runs in a transaction that is committed when the work returns. The work may run more than once, and only its last run counts.</summary>
    Task<T> WriteAsync<T>(Func<Sql, Task<T>> work, CancellationToken cancel);

    /// <summary>A connection of one's own, open, for bulk loading and backup; the caller disposes it.</summary>
    Task<DbConnection> ConnectAsync(CancellationToken cancel);

    /// <summary>Brings the schema up to date, from empty or from any version before.</summary>
    /// <returns>Whether it was not up to date.</returns>
    Task<bool> MigrateAsync(CancellationToken cancel);

    /// <summary>Refreshes what the planner knows of the data.</summary>
    Task AnalyzeAsync(CancellationToken cancel);
}
