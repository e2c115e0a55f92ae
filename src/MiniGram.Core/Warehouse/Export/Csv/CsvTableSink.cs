using System.Buffers;
using System.IO.Compression;
using System.Text;
using MiniGram.Model;

namespace MiniGram.Warehouse.Export.Csv;

/// <summary>Writes a table as CSV. Chunks are put into text, and compressed, in parallel; the file gets them in order.</summary>
internal sealed class CsvTableSink : FileTableSink
{
    private readonly bool _compressed;

    public CsvTableSink(TableSchema table, HashedFile file, bool compressed)
        : base(table, file)
    {
        _compressed = compressed;
        var header = Encoding.UTF8.GetBytes(string.Join(',', table.Columns.Select(column => column.Name)) + "\n");
        file.Write((_compressed ? Compress(header) : header).AsSpan());
    }

    /// <inheritdoc/>
    public override object Encode(RowChunk chunk)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(CsvEncoder.MostBytes(chunk));
        var text = buffer.AsMemory(0, CsvEncoder.Encode(chunk, buffer));
        if (!_compressed)
            return new Block(buffer, text, chunk.Count);
        try
        {
            return new Block(null, Compress(text.Span), chunk.Count);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <inheritdoc/>
    public override void Append(object encoded)
    {
        var block = (Block)encoded;
        File.Write(block.Bytes.Span);
        if (block.Rented is { } buffer)
            ArrayPool<byte>.Shared.Return(buffer);
        Rows += block.Rows;
    }

    /// <inheritdoc/>
    protected override void End()
    {
    }

    /// <inheritdoc/>
    protected override void LetGo()
    {
    }

    // A gzip file may have several members one after the other: read together they are the whole text.
    private static byte[] Compress(ReadOnlySpan<byte> text)
    {
        using var member = new MemoryStream((text.Length / 3) + 64);
        using (var gzip = new GZipStream(member, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(text);
        return member.ToArray();
    }

    private sealed record Block(byte[]? Rented, ReadOnlyMemory<byte> Bytes, int Rows);
}
