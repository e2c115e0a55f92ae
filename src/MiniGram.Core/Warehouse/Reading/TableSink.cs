using System.Runtime.InteropServices;
using System.Text;
using DuckDB.NET.Data;
using MiniGram.Model;
using MiniGram.Warehouse.Files;

namespace MiniGram.Warehouse.Reading;

/// <summary>Takes rows one by one: good ones go into the warehouse, others to the rejected file and the tally.</summary>
internal sealed class TableSink : IDisposable
{
    private readonly TableFile _file;
    private readonly ColumnMap _map;
    private readonly bool _includeCommentText;
    private readonly RejectedFile _rejected;
    private readonly DuckDBAppender _appender;
    private readonly long[] _ids;
    private readonly DateTime[] _times;

    public TableSink(TableFile file, ColumnMap map, bool includeCommentText, RejectedFile rejected, DuckDBConnection connection)
    {
        (_file, _map, _includeCommentText, _rejected) = (file, map, includeCommentText, rejected);
        _ids = new long[map.Positions.Count];
        _times = new DateTime[map.Positions.Count];
        _appender = connection.CreateAppender(StoredTable.Name(file.Table));
    }

    /// <summary>Rows that went into the warehouse.</summary>
    public long Rows { get; private set; }

    /// <summary>Where they stand in the file.</summary>
    public LineIndex Lines { get; } = new();

    /// <summary>What did not parse.</summary>
    public UnreadableTally Unreadable { get; } = new();

    /// <summary>Takes a row that starts on that line.</summary>
    public void Add(IRecord record, long line)
    {
        if (!Parses(record))
        {
            Reject(record, line);
            return;
        }

        var row = _appender.CreateRow();
        for (var column = 0; column < _ids.Length; column++)
        {
            switch (_file.Table.Columns[column].Type)
            {
                case ColumnType.Id:
                    row.AppendValue(_ids[column]);
                    break;
                case ColumnType.Timestamp:
                    row.AppendValue(_times[column]);
                    break;
                default:
                    if (_includeCommentText || !StoredTable.IsCommentText(_file.Table, _file.Table.Columns[column]))
                        AppendText(row, record.Field(_map.Positions[column]));
                    break;
            }
        }

        row.EndRow();
        Lines.Add(Rows++, line);
    }

    /// <summary>Refuses a row whose fields can't even be told apart.</summary>
    public void Reject(ReadOnlySpan<byte> raw, long line, string reason)
    {
        Unreadable.AddRow();
        Note(null, raw, line, reason);
    }

    public void Dispose() => _appender.Dispose();

    private static void AppendText(IDuckDBAppenderRow row, ReadOnlySpan<byte> text)
    {
        // The appender asks for a writable span but only copies from it; an empty one it would take for an absent value.
        if (text.IsEmpty)
            row.AppendValue("");
        else
            row.AppendValue(MemoryMarshal.CreateSpan(ref MemoryMarshal.GetReference(text), text.Length));
    }

    private bool Parses(IRecord record)
    {
        for (var column = 0; column < _ids.Length; column++)
        {
            var field = record.Field(_map.Positions[column]);
            var problem = _file.Table.Columns[column].Type switch
            {
                ColumnType.Id => ValueReader.Id(field, out _ids[column]),
                ColumnType.Timestamp => ValueReader.Timestamp(field, out _times[column]),
                _ => record.IsAbsent(_map.Positions[column]) ? ValueReader.Absent : ValueReader.Text(field),
            };
            if (problem is not null)
                return false;
        }

        return true;
    }

    private void Reject(IRecord record, long line)
    {
        Unreadable.AddRow();
        for (var column = 0; column < _ids.Length; column++)
        {
            var field = record.Field(_map.Positions[column]);
            var problem = record.IsAbsent(_map.Positions[column]) ? ValueReader.Absent : ValueReader.Check(_file.Table.Columns[column].Type, field);
            if (problem is not null)
                Note(_file.Table.Columns[column].Name, field, line, problem);
        }
    }

    private void Note(string? column, ReadOnlySpan<byte> value, long line, string reason)
    {
        _rejected.Add(line, column, Encoding.UTF8.GetString(value), reason);
        Unreadable.Add(column, $"{_file.Name}:{line} '{Excerpt.Of(value)}' is {reason}");
    }
}
