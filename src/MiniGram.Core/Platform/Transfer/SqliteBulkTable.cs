using System.Buffers;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace MiniGram.Platform.Transfer;

/// <summary>One prepared insert, bound anew for each row. Beneath ADO.NET, whose parameters cost more than the insert.</summary>
internal sealed class SqliteBulkTable : IBulkTable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _insert;
    private int _column;

    public SqliteBulkTable(SqliteConnection connection, string name, string[] columns)
    {
        _database = connection.Handle!;
        var text = $"insert into {name} ({string.Join(", ", columns)}) values ({string.Join(", ", columns.Select(_ => "?"))})";
        Check(raw.sqlite3_prepare_v2(_database, text, out _insert));
    }

    public void Add(long value) => Check(raw.sqlite3_bind_int64(_insert, ++_column, value));

    public void Add(string value)
    {
        // As bytes with their length, for a text may hold a NUL.
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(value.Length));
        Check(raw.sqlite3_bind_text(_insert, ++_column, bytes.AsSpan(0, Encoding.UTF8.GetBytes(value, bytes))));
        ArrayPool<byte>.Shared.Return(bytes);
    }

    public void Next()
    {
        _column = 0;
        if (raw.sqlite3_step(_insert) is var code && code != raw.SQLITE_DONE)
            Check(code);
        Check(raw.sqlite3_reset(_insert));
    }

    public void Complete()
    {
    }

    public void Dispose() => _insert.Dispose();

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, _database);
}
