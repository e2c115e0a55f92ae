using System.Buffers;
using System.Data.Common;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using MiniGram.Model;
using MiniGram.Warehouse.Export.Csv;

namespace MiniGram.Warehouse.Export.Ordering;

/// <summary>One row of a table as a line of JSON.</summary>
internal sealed class EventLine
{
    private static readonly int s_numbers = DatasetSchema.Tables.Max(table => table.Columns.Count(StagedRows.IsNumber));
    private readonly ColumnSchema[] _columns;
    private readonly int[] _places; // Of each column among the values that StagedRows.ReadAll gives.
    private readonly string[] _keys;
    private readonly string _table;
    private readonly StringBuilder _line = new();
    private char[] _escaped = new char[256];

    public EventLine(TableSchema table)
    {
        _columns = [.. table.Columns];
        var (numbers, texts) = (StagedRows.FirstValue, StagedRows.FirstValue + s_numbers);
        _places = [.. _columns.Select(column => StagedRows.IsNumber(column) ? numbers++ : texts++)];
        _keys = [.. _columns.Select(column => $",\"{column.Name}\":")];
        _table = $"\",\"table\":\"{table.Name}\"";
    }

    /// <summary>Writes it.</summary>
    public void Write(DbDataReader row, TextWriter into)
    {
        _line.Clear().Append("{\"at\":\"");
        AppendMoment(row.GetInt64(0));
        _line.Append(_table);
        var unreadable = row.IsDBNull(3) ? -1 : row.GetFieldValue<sbyte>(3);
        for (var column = 0; column < _columns.Length; column++)
        {
            _line.Append(_keys[column]);
            if (column == unreadable)
                AppendText(row.GetString(4));
            else if (_columns[column].Type == ColumnType.Id)
                _line.Append(CultureInfo.InvariantCulture, $"{row.GetInt64(_places[column])}");
            else if (_columns[column].Type == ColumnType.Timestamp)
                AppendQuotedMoment(row.GetInt64(_places[column]));
            else
                AppendText(row.GetString(_places[column]));
        }

        _line.Append("}\n");
        into.Write(_line);
    }

    private void AppendQuotedMoment(long seconds)
    {
        _line.Append('"');
        AppendMoment(seconds);
        _line.Append('"');
    }

    // As in CSV, but with the letters of ISO 8601.
    private void AppendMoment(long seconds)
    {
        Span<byte> room = stackalloc byte[TimestampText.LongestLength];
        var bytes = room[..TimestampText.Write(seconds, ref room[0])];
        bytes["2024-01-31".Length] = (byte)'T';
        Span<char> chars = stackalloc char[TimestampText.Length];
        Encoding.ASCII.GetChars(bytes, chars);
        _line.Append(chars).Append('Z');
    }

    private void AppendText(string text)
    {
        if (_escaped.Length < 6 * text.Length)
            _escaped = new char[6 * text.Length];
        if (JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text, _escaped, out _, out var written) != OperationStatus.Done)
            throw new InvalidOperationException("A text does not fit into six times its length.");
        _line.Append('"').Append(_escaped, 0, written).Append('"');
    }
}
