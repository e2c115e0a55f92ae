using System.Data;
using System.Data.Common;
using MiniGram.Model;
using MiniGram.Platform.Database;

namespace MiniGram.Platform.Transfer;

/// <summary>The seven tables of a platform's database as they are at one moment, whatever is written meanwhile.</summary>
public sealed class DatabaseRows : IDatasetSource, IAsyncDisposable
{
    private readonly DbConnection _connection;
    private readonly DbTransaction _transaction;

    private DatabaseRows(DbConnection connection, DbTransaction transaction) => (_connection, _transaction) = (connection, transaction);

    /// <summary>Takes the moment. The database must be up to date.</summary>
    public static async Task<DatabaseRows> OpenAsync(PlatformDatabase database, CancellationToken cancellationToken = default)
    {
        var connection = await database.Engine.ConnectAsync(cancellationToken);
        if (connection is Microsoft.Data.Sqlite.SqliteConnection sqlite)
            return new(connection, sqlite.BeginTransaction(deferred: true));
        return new(connection, await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken));
    }

    /// <inheritdoc/>
    public void Read(TableSchema table, Action<IDatasetRow> take, CancellationToken cancellationToken)
    {
        using var command = _connection.CreateCommand();
        command.Transaction = _transaction;
        command.CommandTimeout = 0;
#pragma warning disable CA2100 // Names of the schema.
        command.CommandText = $"select {string.Join(", ", table.Columns.Select(column => column.Name))} from {table.Name} order by {string.Join(", ", table.Key)}";
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var row = new ReaderRow(reader);
        while (reader.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            take(row);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync();
        await _connection.DisposeAsync();
    }
}
