using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using MiniGram.Platform.Database.Schema;
using Npgsql;

namespace MiniGram.Platform.Database;

/// <summary>PostgreSQL: transactions run at once, and one that lost to another is tried again.</summary>
internal sealed class PostgresEngine : ISqlEngine
{
    private const int Tries = 8;
    private readonly NpgsqlDataSource _source;
    private readonly TimeProvider _clock;

    public PostgresEngine(string connectionString, TimeProvider clock)
    {
        _clock = clock;
        var builder = new NpgsqlConnectionStringBuilder(connectionString);
        if (builder.MaxAutoPrepare == 0)
            builder.MaxAutoPrepare = 100; // The statements are few and come again and again.
        _source = NpgsqlDataSource.Create(builder);
    }

    public bool IsPostgres => true;

    public async Task<T> ReadAsync<T>(Func<Sql, Task<T>> work, CancellationToken cancel)
    {
        await using var connection = await _source.OpenConnectionAsync(cancel);
        return await work(new Sql(connection, null));
    }

    public async Task<T> WriteAsync<T>(Func<Sql, Task<T>> work, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var connection = await _source.OpenConnectionAsync(cancel);
                await using var transaction = await connection.BeginTransactionAsync(cancel);
                var result = await work(new Sql(connection, transaction));
                await transaction.CommitAsync(CancellationToken.None);
                return result;
            }
            catch (PostgresException lost) when (attempt < Tries && IsLost(lost))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(attempt * 5), _clock, cancel);
            }
        }
    }

    public async Task<DbConnection> ConnectAsync(CancellationToken cancel) => await _source.OpenConnectionAsync(cancel);

    public async Task<bool> MigrateAsync(CancellationToken cancel)
    {
        await using var db = new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql(_source).Options);
        var changes = (await db.Database.GetPendingMigrationsAsync(cancel)).Any();
        await db.Database.MigrateAsync(cancel);
        return changes;
    }

    public async Task AnalyzeAsync(CancellationToken cancel)
    {
        await using var command = _source.CreateCommand("analyze");
        await command.ExecuteNonQueryAsync(cancel);
    }

    public ValueTask DisposeAsync() => _source.DisposeAsync();

    /// <summary>Whether another transaction came between: run again, the work sees what that one did.</summary>
    private static bool IsLost(PostgresException error) => error.SqlState is
        PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.ForeignKeyViolation;
}
