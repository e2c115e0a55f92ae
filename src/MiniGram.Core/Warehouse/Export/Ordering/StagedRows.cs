using System.Data.Common;
using DuckDB.NET.Data;
using MiniGram.Model;
using MiniGram.Warehouse.Export.Database;

namespace MiniGram.Warehouse.Export.Ordering;

/// <summary>Rows on their way into the order of time: an engine holds them, sorts them, and spills to disk when its memory is full.</summary>
/// <param name="options">How much of the machine it may use.</param>
/// <param name="period">Which rows count, by their moment.</param>
internal sealed class StagedRows(WarehouseOptions options, Period period) : IDisposable
{
    /// <summary>Where a row's values begin, behind moment, table, place, and the cell that is unreadable with its text.</summary>
    public const int FirstValue = 5;

    private readonly DuckDbWarehouse _engine = DuckDbWarehouse.Open(options);
    private readonly Dictionary<string, long> _rows = new(StringComparer.Ordinal);

    /// <summary>Rows of each table that count.</summary>
    public IReadOnlyDictionary<string, long> Rows => _rows;

    /// <summary>Begins a table.</summary>
    public StagedTable Open(TableSchema table)
    {
        using (var connection = _engine.Duplicate())
            connection.Execute($"create table {Staged(table)} (moment bigint, table_place utinyint, place bigint, unreadable tinyint, unreadable_text text, {string.Join(", ", table.Columns.Select(Declared))})");
        _rows[table.Name] = 0;
        var appending = _engine.Duplicate();
        return new(table, Place(table), appending, appending.CreateAppender(Staged(table)), period, rows => _rows[table.Name] = rows);
    }

    /// <summary>Every row of a table by time; those of one moment stay in the order in which they came.</summary>
    public void Read(TableSchema table, Action<DbDataReader> take, CancellationToken cancellationToken) =>
        Read($"select * from {Staged(table)} order by moment, place", take, cancellationToken);

    /// <summary>Lets go of a table.</summary>
    public void Drop(TableSchema table)
    {
        using var connection = _engine.Duplicate();
        connection.Execute($"drop table {Staged(table)}");
    }

    /// <summary>
    /// Every row of all tables by time. Those of one moment come in the order of <see cref="DatasetSchema.Tables"/>, parents first, and within a
    /// table in the order in which they came. The values are as many as the widest table has columns: numbers first, then texts.
    /// </summary>
    public void ReadAll(Action<DbDataReader> take, CancellationToken cancellationToken)
    {
        var numbers = DatasetSchema.Tables.Max(table => table.Columns.Count(IsNumber));
        var texts = DatasetSchema.Tables.Max(table => table.Columns.Count(column => !IsNumber(column)));
        var all = DatasetSchema.Tables.Where(table => _rows.ContainsKey(table.Name)).Select(table =>
            $"select moment, table_place, place, unreadable, unreadable_text, {string.Join(", ", Padded(table, IsNumber, numbers, "bigint").Concat(Padded(table, column => !IsNumber(column), texts, "text")))} from {Staged(table)}");
        Read($"select * from ({string.Join(" union all ", all)}) as rows_of_all order by moment, table_place, place", take, cancellationToken);
    }

    /// <summary>Whether a column is held as a number: an id, or a timestamp in seconds since 1970.</summary>
    public static bool IsNumber(ColumnSchema column) => column.Type != ColumnType.Text;

    /// <inheritdoc/>
    public void Dispose() => _engine.Dispose();

    private void Read(string sql, Action<DbDataReader> take, CancellationToken cancellationToken)
    {
        using var connection = _engine.Duplicate();
        connection.Stream(sql, take, cancellationToken);
    }

    private static IEnumerable<string> Padded(TableSchema table, Func<ColumnSchema, bool> picks, int count, string type) =>
        table.Columns.Where(picks).Select(column => column.Name).Concat(Enumerable.Repeat($"cast(null as {type})", count)).Take(count);

    private static string Declared(ColumnSchema column) => $"{column.Name} {(IsNumber(column) ? "bigint" : "text")} not null";

    private static string Staged(TableSchema table) => $"staged_{table.Name}";

    private static byte Place(TableSchema table) => (byte)DatasetSchema.Tables.Select(each => each.Name).ToList().IndexOf(table.Name);
}
