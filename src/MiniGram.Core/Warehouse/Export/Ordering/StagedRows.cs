using System.Data.Common;
using DuckDB.NET.Data;
using MiniGram.Model;
using MiniGram.Warehouse.Export.Database;
using MiniGram.Warehouse.Temporary;

namespace MiniGram.Warehouse.Export.Ordering;

/// <summary>Rows on their way into the order of time: an engine holds them in a file for the time being, sorts them, and spills to disk when its memory is full.</summary>
internal sealed class StagedRows : IDisposable
{
    /// <summary>Where a row's values begin, behind moment, table, place, and the cell that is unreadable with its text.</summary>
    public const int FirstValue = 5;

    private const long SecondsADay = 86_400;
    private const long UsualRowsAWindow = 400_000;
    private readonly Dictionary<string, long> _rows = new(StringComparer.Ordinal);
    private readonly Period _period;
    private readonly long _rowsAWindow;
    private readonly TemporaryFolder _folder;
    private readonly DuckDbWarehouse _engine;

    /// <param name="options">How much of the machine it may use.</param>
    /// <param name="period">Which rows count, by their moment.</param>
    /// <param name="rowsAWindow">How many are sorted at a time, in whole days; a day that has more is sorted at once.</param>
    public StagedRows(WarehouseOptions options, Period period, long rowsAWindow = UsualRowsAWindow)
    {
        (_period, _rowsAWindow) = (period, rowsAWindow);
        _folder = TemporaryFolder.Create(options.TemporaryDirectory, "sort");
        try
        {
            _engine = DuckDbWarehouse.Open(options);
            using var connection = _engine.Duplicate();
            connection.Execute($"attach '{Path.Combine(_folder.Path, "rows.duckdb").Replace("'", "''", StringComparison.Ordinal)}' as staged");
            connection.Execute("set global preserve_insertion_order = false"); // Every row says where it stood.
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Rows of each table that count.</summary>
    public IReadOnlyDictionary<string, long> Rows => _rows;

    /// <summary>Begins a table.</summary>
    public StagedTable Open(TableSchema table)
    {
        var appending = Connect();
        appending.Execute($"create table {Staged(table)} (moment bigint, table_place utinyint, place bigint, unreadable tinyint, unreadable_text text, {string.Join(", ", table.Columns.Select(Declared))})");
        _rows[table.Name] = 0;
        return new(table, Place(table), appending, appending.CreateAppender(Staged(table)), _period, rows => _rows[table.Name] = rows);
    }

    /// <summary>Every row of a table by time; those of one moment stay in the order in which they came.</summary>
    public void Read(TableSchema table, Action<DbDataReader> take, CancellationToken cancellationToken) =>
        Read([table], window => $"select * from {Staged(table)} where {window} order by moment, place", take, cancellationToken);

    /// <summary>Lets go of a table.</summary>
    public void Drop(TableSchema table)
    {
        using var connection = Connect();
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
        TableSchema[] tables = [.. DatasetSchema.Tables.Where(table => _rows.ContainsKey(table.Name))];
        Read(tables, window => string.Join(" union all ", tables.Select(table =>
            $"select moment, table_place, place, unreadable, unreadable_text, {string.Join(", ", Padded(table, IsNumber, numbers, "bigint").Concat(Padded(table, column => !IsNumber(column), texts, "text")))} from {Staged(table)} where {window}"))
            + " order by moment, table_place, place", take, cancellationToken);
    }

    /// <summary>Whether a column is held as a number: an id, or a timestamp in seconds since 1970.</summary>
    public static bool IsNumber(ColumnSchema column) => column.Type != ColumnType.Text;

    /// <inheritdoc/>
    public void Dispose()
    {
        _engine?.Dispose();
        _folder.Dispose();
    }

    private DuckDBConnection Connect()
    {
        var connection = _engine.Duplicate();
        connection.Execute("use staged");
        return connection;
    }

    // Day after day, as many at a time as are sorted in little memory.
    private void Read(IReadOnlyList<TableSchema> tables, Func<string, string> sql, Action<DbDataReader> take, CancellationToken cancellationToken)
    {
        using var connection = Connect();
        var days = connection.Query(
            $"select day, cast(sum(n) as bigint) from ({string.Join(" union all ", tables.Select(table => $"select cast(floor(moment / {SecondsADay}.0) as bigint) as day, count(*) as n from {Staged(table)} group by 1"))}) as counted group by day order by day",
            row => (Day: row.GetInt64(0), Rows: row.GetInt64(1)),
            cancellationToken);
        for (var first = 0; first < days.Count;)
        {
            var (last, rows) = (first, days[first].Rows);
            while (last + 1 < days.Count && rows + days[last + 1].Rows <= _rowsAWindow)
                rows += days[++last].Rows;
            connection.Stream(sql($"moment >= {days[first].Day * SecondsADay} and moment < {(days[last].Day + 1) * SecondsADay}"), take, cancellationToken);
            first = last + 1;
        }
    }

    private static IEnumerable<string> Padded(TableSchema table, Func<ColumnSchema, bool> picks, int count, string type) =>
        table.Columns.Where(picks).Select(column => column.Name).Concat(Enumerable.Repeat($"cast(null as {type})", count)).Take(count);

    private static string Declared(ColumnSchema column) => $"{column.Name} {(IsNumber(column) ? "bigint" : "text")} not null";

    private static string Staged(TableSchema table) => $"staged_{table.Name}";

    private static byte Place(TableSchema table) => (byte)DatasetSchema.Tables.Select(each => each.Name).ToList().IndexOf(table.Name);
}
