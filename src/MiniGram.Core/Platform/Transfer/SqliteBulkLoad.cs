using Microsoft.Data.Sqlite;

namespace MiniGram.Platform.Transfer;

/// <summary>SQLite: prepared statements in one transaction, indexes after the rows.</summary>
internal sealed class SqliteBulkLoad : IBulkLoad
{
    private readonly SqliteConnection _connection;
    private readonly List<string> _indexes;
    private bool _isDone;

    private SqliteBulkLoad(SqliteConnection connection)
    {
        _connection = connection;
        // The audit has looked for parents; looking again for each row would take most of the time.
        Run("pragma foreign_keys = off; pragma temp_store = file; pragma cache_size = -131072");
        Run("begin immediate");
        if (Number(BulkTables.HasAccounts) > 0)
        {
            Run("rollback");
            throw BulkTables.NotEmpty;
        }

        _indexes = Texts($"select sql from sqlite_master where type = 'index' and sql is not null and tbl_name in ({BulkTables.Quoted}) order by name");
        foreach (var name in Texts($"select name from sqlite_master where type = 'index' and sql is not null and tbl_name in ({BulkTables.Quoted})"))
            Run($"drop index \"{name}\"");
    }

    public static SqliteBulkLoad Begin(SqliteConnection connection)
    {
        try
        {
            return new(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public IBulkTable Table(string name, params string[] columns) => new SqliteBulkTable(_connection, name, columns);

    public Task CompleteAsync(CancellationToken cancellationToken)
    {
        foreach (var index in _indexes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Run(index);
        }

        Run("commit");
        _isDone = true;
        Run("pragma wal_checkpoint(truncate)");
        return Task.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_isDone)
            Run("rollback");
        await _connection.DisposeAsync();
    }

    private void Run(string statement)
    {
        using var command = _connection.CreateCommand();
#pragma warning disable CA2100 // Statements of this file, and those by which the database itself made its indexes.
        command.CommandText = statement;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private long Number(string query)
    {
        using var command = _connection.CreateCommand();
#pragma warning disable CA2100 // Queries of this file.
        command.CommandText = query;
#pragma warning restore CA2100
        return (long)command.ExecuteScalar()!;
    }

    private List<string> Texts(string query)
    {
        using var command = _connection.CreateCommand();
#pragma warning disable CA2100 // Queries of this file.
        command.CommandText = query;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read())
            texts.Add(reader.GetString(0));
        return texts;
    }
}
