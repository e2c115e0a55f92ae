using System.Buffers;
using MiniGram.Model;
using ParquetSharp;

namespace MiniGram.Warehouse.Export.Parquet;

/// <summary>A column of the row group that is being written; used by one thread at a time.</summary>
/// <param name="writer">Owned.</param>
/// <param name="position">In the table, from 0.</param>
/// <param name="type">What it holds.</param>
internal sealed class ColumnSink(ColumnWriter writer, int position, ColumnType type) : IDisposable
{
    public void Write(ParquetRows rows, int from, int count)
    {
        if (type == ColumnType.Text)
            WriteText(rows.Chunk.Columns[position], from, count);
        else
            ((ColumnWriter<long>)writer).WriteBatch(rows.Numbers(position).Slice(from, count));
    }

    public void Dispose() => writer.Dispose();

    // The writer copies what the addresses lead to, so the buffer has to keep its place only meanwhile.
    private unsafe void WriteText(ColumnChunk column, int from, int count)
    {
        var texts = ArrayPool<ByteArray>.Shared.Rent(count);
        fixed (byte* start = column.Text)
        {
            for (var n = 0; n < count; n++)
            {
                var row = from + n;
                var begin = row == 0 ? 0 : column.Ends[row - 1];
                texts[n] = new((IntPtr)(start + begin), column.Ends[row] - begin);
            }

            ((ColumnWriter<ByteArray>)writer).WriteBatch(texts.AsSpan(0, count));
        }

        ArrayPool<ByteArray>.Shared.Return(texts);
    }
}
