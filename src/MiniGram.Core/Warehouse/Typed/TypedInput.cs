using System.Data.Common;
using System.Globalization;
using DuckDB.NET.Data;
using MiniGram.Model;
using MiniGram.Warehouse.Files;
using MiniGram.Warehouse.Reading;

namespace MiniGram.Warehouse.Typed;

/// <summary>A table in a Parquet file or a database. A row's 'line' is its number, from 1.</summary>
internal sealed class TypedInput : TableInput
{
    private readonly TypedSource _source;
    private readonly FileHashes _hashes;
    private readonly int _fileColumns;
    private readonly IReadOnlyList<TypedColumn> _columns;

    private TypedInput(TableFile file, ColumnMap map, TypedSource source, FileHashes hashes, int fileColumns, IReadOnlyList<TypedColumn> columns)
        : base(file, map) => (_source, _hashes, _fileColumns, _columns) = (source, hashes, fileColumns, columns);

    /// <summary>Reads the schema. What is wrong is added to <paramref name="problems"/>, and then the answer is null.</summary>
    public static TypedInput? Open(TableFile file, DbConnection connection, FileHashes hashes, List<string> problems)
    {
        var source = TypedSource.Of(file);
        List<(string Name, string Type)> schema;
        try
        {
            schema = connection.Query(
                $"describe select * from {source.Rows}",
                row => (row.GetString(0), row.GetString(1)),
                parameters: source.Parameters);
        }
        catch (DbException unreadable)
        {
            problems.Add($"'{file.Name}' is no {source.Kind} that can be read: {FirstLine(unreadable)}");
            return null;
        }

        if (ColumnMap.Match(file, [.. schema.Select(column => column.Name)], problems) is not { } map)
            return null;
        var columns = file.Table.Columns.Select((column, index) => new TypedColumn(map.Positions[index], column.Type, schema[map.Positions[index]].Type)).ToList();
        foreach (var (column, wanted) in columns.Zip(file.Table.Columns).Where(pair => !pair.First.Fits))
            problems.Add($"Column '{schema[column.Position].Name}' of '{file.Name}' is {Excerpt.Of(column.Found)}; {wanted.Name} must be {Expected(wanted.Type)}.");
        return columns.TrueForAll(column => column.Fits) ? new(file, map, source, hashes, schema.Count, columns) : null;
    }

    /// <inheritdoc/>
    public override LoadedTable Load(DuckDBConnection connection, bool includeCommentText, RejectedFile rejected, LoadMeter meter, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var hash = Task.Run(() => _hashes.Of(File.Path, stop.Token), stop.Token);
        try
        {
            var whole = LoadWhole(connection, includeCommentText, cancellationToken);
            var loaded = whole is { } rows
                ? new(File, Map, rows, "", new(), new(), rejected)
                : LoadByRow(connection, includeCommentText, rejected, meter, cancellationToken);
            if (whole > 0)
                loaded.Lines.Add(0, 1);
            meter.Report(File, loaded.Rows, File.Bytes);
            return loaded with { Sha256 = hash.GetAwaiter().GetResult() };
        }
        catch (DbException damaged) when (!cancellationToken.IsCancellationRequested)
        {
            throw new DatasetException([$"'{File.Name}' can't be read to its end: {FirstLine(damaged)}"]);
        }
        finally
        {
            stop.Cancel();
        }
    }

    private static string Expected(ColumnType type) => type switch
    {
        ColumnType.Id => "a whole number, or text that holds one",
        ColumnType.Timestamp => "a timestamp, or text that holds one",
        _ => "text",
    };

    private static string FirstLine(DbException error) => error.Message.Split('\n')[0];

    /// <summary>The file with its columns by position, so that no name from outside stands in SQL; <c>r</c> is the row's number, from 0.</summary>
    private string From => $"from {_source.Numbered} as t({string.Join(", ", Enumerable.Range(0, _fileColumns).Select(position => $"c{position}"))}, r)";

    /// <summary>The fast way: all rows at once, if every value is good; else null, and the table is empty.</summary>
    private long? LoadWhole(DuckDBConnection connection, bool includeCommentText, CancellationToken cancellationToken)
    {
        if (_columns.Any(column => column.NeedsReading))
            return null;
        var stored = _columns.Where((_, index) => includeCommentText || !StoredTable.IsCommentText(File.Table, File.Table.Columns[index])).ToList();
        var onlyChecked = _columns.Except(stored).Select(column => $"{column.Value} is not null");
        var table = StoredTable.Name(File.Table);
        connection.Execute(
            $"insert into {table} select {string.Join(", ", stored.Select(column => column.Value))} {From} where {string.Join(" and ", onlyChecked.DefaultIfEmpty("true"))}",
            cancellationToken,
            _source.Parameters);
        var present = StoredTable.Columns(File.Table, includeCommentText).Select(column => $"{column.Name} is not null");
        var good = Convert.ToInt64(connection.Scalar($"select count(*) from {table} where {string.Join(" and ", present)}", cancellationToken), CultureInfo.InvariantCulture);
        var all = Convert.ToInt64(connection.Scalar($"select count(*) from {_source.Rows}", cancellationToken, _source.Parameters), CultureInfo.InvariantCulture);
        if (good == all)
            return all;
        connection.Execute(StoredTable.Create(File.Table, includeCommentText), cancellationToken);
        return null;
    }

    /// <summary>The careful way, which knows which value of which row is no good.</summary>
    private LoadedTable LoadByRow(DuckDBConnection connection, bool includeCommentText, RejectedFile rejected, LoadMeter meter, CancellationToken cancellationToken)
    {
        var places = Map with { Positions = [.. Enumerable.Range(0, _columns.Count)] };
        using var sink = new TableSink(File, places, includeCommentText, rejected, connection);
        using var reading = connection.Duplicate();
        reading.Open();
        var record = new TypedRecord();
        reading.Stream(
            $"select r + 1, {string.Join(", ", _columns.Select(column => column.AsText))} {From}",
            row =>
            {
                record.Take(row);
                sink.Add(record, row.GetInt64(0));
            },
            cancellationToken,
            _source.Parameters);
        return new(File, Map, sink.Rows, "", sink.Lines, sink.Unreadable, rejected);
    }
}
