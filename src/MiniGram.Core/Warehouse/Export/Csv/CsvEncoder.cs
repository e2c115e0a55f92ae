using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using MiniGram.Model;

namespace MiniGram.Warehouse.Export.Csv;

/// <summary>Puts chunks of rows into CSV (RFC 4180), without allocating for a row.</summary>
internal static class CsvEncoder
{
    private static readonly SearchValues<byte> s_needQuotes = SearchValues.Create(",\"\r\n"u8);

    /// <summary>The most bytes that a chunk can take.</summary>
    public static int MostBytes(RowChunk chunk)
    {
        var most = 0L;
        for (var column = 0; column < chunk.Columns.Count; column++)
        {
            most += chunk.Table.Columns[column].Type switch
            {
                ColumnType.Id => (Digits.Longest + 1L) * chunk.Count,
                ColumnType.Timestamp => (TimestampText.LongestLength + 1L) * chunk.Count,
                _ => (2L * chunk.Columns[column].Ends[chunk.Count - 1]) + (3L * chunk.Count),
            };
        }

        foreach (var cell in chunk.Unreadable)
            most += (2L * Encoding.UTF8.GetMaxByteCount(cell.Text.Length)) + 2;
        return checked((int)most);
    }

    /// <summary>Writes a chunk.</summary>
    /// <param name="chunk">What.</param>
    /// <param name="into">At least <see cref="MostBytes"/>.</param>
    /// <returns>Bytes written.</returns>
    public static int Encode(RowChunk chunk, Span<byte> into)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(into.Length, MostBytes(chunk)); // So that no field has to ask for its room.
        var unreadable = chunk.Unreadable.Count == 0 ? null : chunk.Unreadable.ToDictionary(cell => (cell.Row, cell.Column), cell => cell.Text);
        var columns = chunk.Columns.Select((column, position) => new Column(column, chunk.Table.Columns[position].Type)).ToArray();
        ref var start = ref MemoryMarshal.GetReference(into);
        var at = 0;
        for (var row = 0; row < chunk.Count; row++)
        {
            for (var position = 0; position < columns.Length; position++)
            {
                ref readonly var column = ref columns[position];
                ref var field = ref Unsafe.Add(ref start, at);
                if (unreadable is not null && unreadable.TryGetValue((row, position), out var text))
                    at += WriteText(Encoding.UTF8.GetBytes(text), into[at..]);
                else if (column.Kind == ColumnType.Id)
                    at += Digits.Write(column.Values[row], ref field);
                else if (column.Kind == ColumnType.Text)
                    at += WriteText(column.Chunk.TextOf(row), into[at..]);
                else
                    at += column.IsMicroseconds ? TimestampText.WriteMicroseconds(column.Values[row], ref field) : TimestampText.Write(column.Values[row], ref field);
                Unsafe.Add(ref start, at++) = (byte)',';
            }

            Unsafe.Add(ref start, at - 1) = (byte)'\n';
        }

        return at;
    }

    // An empty text is quoted: PostgreSQL and DuckDB take an empty field without quotes for an absent value.
    private static int WriteText(ReadOnlySpan<byte> text, Span<byte> into)
    {
        if (!text.IsEmpty && text.IndexOfAny(s_needQuotes) < 0)
        {
            text.CopyTo(into);
            return text.Length;
        }

        var at = 0;
        into[at++] = (byte)'"';
        while (text.IndexOf((byte)'"') is >= 0 and var quote)
        {
            text[..(quote + 1)].CopyTo(into[at..]);
            at += quote + 1;
            into[at++] = (byte)'"';
            text = text[(quote + 1)..];
        }

        text.CopyTo(into[at..]);
        at += text.Length;
        into[at++] = (byte)'"';
        return at;
    }

    // What a cell's writing needs of its column, without a call.
    private readonly struct Column(ColumnChunk chunk, ColumnType kind)
    {
        public readonly ColumnChunk Chunk = chunk;
        public readonly long[] Values = chunk.Values;
        public readonly ColumnType Kind = kind;
        public readonly bool IsMicroseconds = chunk.IsMicroseconds;
    }
}
