using Npgsql;

namespace MiniGram.Platform.Transfer;

/// <summary>PostgreSQL: binary COPY in one transaction, indexes and foreign keys after the rows.</summary>
internal sealed class PostgresBulkLoad : IBulkLoad
{
    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlTransaction _transaction;
    private readonly List<string> _later = [];

    private PostgresBulkLoad(NpgsqlConnection connection, NpgsqlTransaction transaction) => (_connection, _transaction) = (connection, transaction);

    public static async Task<PostgresBulkLoad> BeginAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var load = new PostgresBulkLoad(connection, await connection.BeginTransactionAsync(cancellationToken));
        try
        {
            await load.PutOffAsync(cancellationToken);
            return load;
        }
        catch
        {
            await load.DisposeAsync();
            throw;
        }
    }

    public IBulkTable Table(string name, params string[] columns) =>
        new PostgresBulkTable(_connection.BeginBinaryImport($"copy {name} ({string.Join(", ", columns)}) from stdin (format binary)"));

    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        foreach (var statement in _later)
            await RunAsync(statement, cancellationToken);
        foreach (var table in BulkTables.Numbered)
            await RunAsync($"select setval(pg_get_serial_sequence('{table}', 'id'), greatest(1, coalesce(max(id), 1)), coalesce(max(id), 0) > 0) from {table}", cancellationToken);
        await _transaction.CommitAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync(); // Rolls back what was not committed.
        await _connection.DisposeAsync();
    }

    /// <summary>Takes down what would be kept up for every row, noting how to build it. A primary key stays, for foreign keys of other tables lean on it.</summary>
    private async Task PutOffAsync(CancellationToken cancellationToken)
    {
        await RunAsync("lock table users in exclusive mode", cancellationToken);
        if (await RunAsync($"{BulkTables.HasAccounts}", cancellationToken) is > 0)
            throw BulkTables.NotEmpty;

        var indexes = await PairsAsync(
            $"""
            select i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid) from pg_index i join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = t.relnamespace
            where n.nspname = current_schema() and t.relname in ({BulkTables.Quoted}) and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)
            order by 1
            """, cancellationToken);
        foreach (var (name, definition) in indexes)
        {
            await RunAsync($"drop index {name}", cancellationToken);
            _later.Add(definition);
        }

        var keys = await PairsAsync(
            $"""
            select format('alter table %s drop constraint %I', c.conrelid::regclass, c.conname), format('alter table %s add constraint %I %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid))
            from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
            where n.nspname = current_schema() and c.contype = 'f' and t.relname in ({BulkTables.Quoted})
            order by 1
            """, cancellationToken);
        foreach (var (drop, add) in keys)
        {
            await RunAsync(drop, cancellationToken);
            _later.Add(add);
        }
    }

    private async Task<List<(string First, string Second)>> PairsAsync(string query, CancellationToken cancellationToken)
    {
#pragma warning disable CA2100 // Queries of this file.
        await using var command = new NpgsqlCommand(query, _connection, _transaction);
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var pairs = new List<(string, string)>();
        while (await reader.ReadAsync(cancellationToken))
            pairs.Add((reader.GetString(0), reader.GetString(1)));
        return pairs;
    }

    private async Task<int?> RunAsync(string statement, CancellationToken cancellationToken)
    {
#pragma warning disable CA2100 // Statements of this file, and those by which the database itself made its indexes and keys.
        await using var command = new NpgsqlCommand(statement, _connection, _transaction) { CommandTimeout = 0 };
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync(cancellationToken) as int?;
    }
}
