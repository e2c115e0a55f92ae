using System.Security.Cryptography;
using DuckDB.NET.Data;
using MiniGram.Model;

namespace MiniGram.Warehouse.Export.Database;

/// <summary>One DuckDB database with seven tables.</summary>
internal sealed class DatabaseExport : DatasetExport
{
    private readonly string _path;
    private readonly DuckDBConnection _connection;
    private readonly Dictionary<string, long> _rows = new(StringComparer.Ordinal);
    private AppendingTable? _open;

    public DatabaseExport(string path)
    {
        _path = path;
        _connection = new(new DuckDBConnectionStringBuilder
        {
            ["DataSource"] = path,
            ["autoinstall_known_extensions"] = "false",
            ["autoload_known_extensions"] = "false",
        }.ConnectionString);
        _connection.Open();
    }

    /// <summary>The file's name.</summary>
    public static string FileName => "minigram.duckdb";

    /// <inheritdoc/>
    public override ITableSink Open(TableSchema table)
    {
        _connection.Execute($"create table {table.Name} ({string.Join(", ", table.Columns.Select(column => $"{column.Name} {Type(column.Type)} not null"))})");
        return _open = new AppendingTable(table, _connection.CreateAppender(table.Name), rows => _rows.Add(table.Name, rows));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<ExportedFile> Finish()
    {
        _connection.Execute("checkpoint");
        _connection.Dispose();
        using var file = File.OpenRead(_path);
        return [new(FileName, _rows, file.Length, Convert.ToHexStringLower(SHA256.HashData(file)))];
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        _open?.Dispose();
        _connection.Dispose();
    }

    private static string Type(ColumnType type) => type switch
    {
        ColumnType.Id => "bigint",
        ColumnType.Timestamp => "timestamp",
        _ => "text",
    };
}
