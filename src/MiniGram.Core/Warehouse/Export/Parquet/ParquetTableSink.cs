using MiniGram.Model;
using ParquetSharp;

namespace MiniGram.Warehouse.Export.Parquet;

/// <summary>Writes a table as Parquet. A row group takes chunks as they come; its columns are encoded and compressed side by side.</summary>
internal sealed class ParquetTableSink : FileTableSink
{
    private readonly int _rowGroupSize;
    private readonly ParquetFileWriter _writer;
    private RowGroupWriter? _group;
    private ColumnSink[] _columns = [];
    private int _inGroup;

    public ParquetTableSink(TableSchema table, HashedFile file, int rowGroupSize)
        : base(table, file)
    {
        _rowGroupSize = rowGroupSize;
        using var schema = ParquetLayout.Schema(table);
        using var properties = ParquetLayout.Properties(table);
        _writer = new(file, schema, properties, null, leaveOpen: true);
    }

    /// <inheritdoc/>
    public override object Encode(RowChunk chunk) => chunk.Unreadable.Count == 0 ? new ParquetRows(chunk) : throw Unwritable.Cell(chunk, "Parquet");

    /// <inheritdoc/>
    public override void Append(object encoded)
    {
        var rows = (ParquetRows)encoded;
        for (var done = 0; done < rows.Count;)
        {
            if (_group is null)
                BeginGroup();
            var count = Math.Min(rows.Count - done, _rowGroupSize - _inGroup);
            var from = done;
            Parallel.ForEach(_columns, column => column.Write(rows, from, count));
            done += count;
            _inGroup += count;
            if (_inGroup == _rowGroupSize)
                EndGroup();
        }

        Rows += rows.Count;
        rows.Return();
    }

    /// <inheritdoc/>
    protected override void End()
    {
        EndGroup();
        _writer.Close();
    }

    /// <inheritdoc/>
    protected override void LetGo()
    {
        foreach (var column in _columns)
            column.Dispose();
        _columns = [];
        _group?.Dispose();
        _group = null;
        _writer.Dispose();
    }

    private void BeginGroup()
    {
        _group = _writer.AppendBufferedRowGroup();
        _columns = [.. Table.Columns.Select((column, position) => new ColumnSink(_group.Column(position), position, column.Type))];
        _inGroup = 0;
    }

    private void EndGroup()
    {
        if (_group is null)
            return;
        foreach (var column in _columns)
            column.Dispose();
        _columns = [];
        _group.Close();
        _group.Dispose();
        _group = null;
    }
}
