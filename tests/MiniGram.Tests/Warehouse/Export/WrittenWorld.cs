using System.Text;
using MiniGram.Model;

namespace MiniGram.Warehouse.Export;

/// <summary>Rows of the seven tables that a test writes through a sink, and the same rows as it expects to read them.</summary>
internal sealed class WrittenWorld
{
    private readonly Dictionary<string, List<object[]>> _rows = DatasetSchema.Tables.ToDictionary(table => table.Name, _ => new List<object[]>(), StringComparer.Ordinal);

    /// <summary>Cells that can't be read: table, row and column with the text.</summary>
    public Dictionary<(string Table, int Row, int Column), string> Unreadable { get; } = [];

    /// <summary>Adds a row: numbers as <see cref="long"/>, moments as seconds, texts as <see cref="string"/>.</summary>
    public void Add(string table, params object[] cells) => _rows[table].Add(cells);

    /// <summary>Writes all tables, a few rows a chunk, encoded before the first is appended.</summary>
    public IReadOnlyList<ExportedFile> Write(string folder, ExportOptions options, int rowsOfChunk = 3)
    {
        using var export = DatasetExport.Begin(folder, options);
        WriteTo(export, rowsOfChunk);
        return export.Finish();
    }

    public void WriteTo(IDatasetSink export, int rowsOfChunk = 3)
    {
        foreach (var table in DatasetSchema.Tables)
        {
            using var sink = export.Open(table);
            var encoded = new List<object>();
            for (var from = 0; from < _rows[table.Name].Count; from += rowsOfChunk)
                encoded.Add(sink.Encode(Chunk(table, from, Math.Min(rowsOfChunk, _rows[table.Name].Count - from))));
            encoded.ForEach(sink.Append);
            sink.Complete();
        }
    }

    /// <summary>The rows of a table as <see cref="LoadedDatasetExtensions.Rows"/> gives them.</summary>
    public IEnumerable<string> Expected(TableSchema table) => _rows[table.Name].Select(row => string.Join('|', row.Select((cell, column) =>
        table.Columns[column].Type == ColumnType.Timestamp ? DateTime.UnixEpoch.AddSeconds((long)cell).ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture) : $"{cell}")));

    private RowChunk Chunk(TableSchema table, int from, int count)
    {
        var rows = _rows[table.Name].Skip(from).Take(count).ToList();
        var unreadable = Unreadable.Where(cell => cell.Key.Table == table.Name && cell.Key.Row >= from && cell.Key.Row < from + count)
            .Select(cell => new UnreadableCell(cell.Key.Row - from, cell.Key.Column, cell.Value)).ToList();
        return new(table, count, [.. table.Columns.Select((column, place) => Column(column, [.. rows.Select(row => row[place])]))], unreadable);
    }

    // Longer than the rows, as a generator's arrays may be.
    private static ColumnChunk Column(ColumnSchema column, IReadOnlyList<object> cells)
    {
        if (column.Type != ColumnType.Text)
            return ColumnChunk.Of([.. cells.Cast<long>(), -1, -1]);
        var text = new List<byte>();
        var ends = new List<int>();
        foreach (string cell in cells)
        {
            text.AddRange(Encoding.UTF8.GetBytes(cell));
            ends.Add(text.Count);
        }

        return ColumnChunk.Of([.. text, 0, 0], [.. ends, -1]);
    }
}
