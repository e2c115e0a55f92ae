using System.IO.Compression;
using DuckDB.NET.Data;
using MiniGram.Warehouse.Files;
using MiniGram.Warehouse.Reading;

namespace MiniGram.Warehouse.Csv;

/// <summary>A table in a CSV file, compressed or not.</summary>
internal sealed class CsvInput : TableInput
{
    private const int RowsBetweenReports = 1 << 14;
    private readonly CsvHeader _header;

    private CsvInput(TableFile file, ColumnMap map, CsvHeader header)
        : base(file, map) => _header = header;

    /// <summary>Reads the header. What is wrong is added to <paramref name="problems"/>, and then the answer is null.</summary>
    public static CsvInput? Open(TableFile file, List<string> problems)
    {
        using var bytes = OpenBytes(file);
        using var content = Decompressed(file, bytes);
        return CsvHeader.Read(file, content, problems) is { } header && ColumnMap.Match(file, header.Names, problems) is { } map
            ? new(file, map, header)
            : null;
    }

    /// <inheritdoc/>
    public override LoadedTable Load(DuckDBConnection connection, bool includeCommentText, RejectedFile rejected, LoadMeter meter, CancellationToken cancellationToken)
    {
        using var bytes = OpenBytes(File);
        using var content = Decompressed(File, bytes);
        using var sink = new TableSink(File, Map, includeCommentText, rejected, connection);
        var reader = new CsvReader(content, _header.Delimiter);
        reader.Read();
        for (var record = 1L; reader.Read(); record++)
        {
            if (reader.Problem is { } problem)
                sink.Reject(reader.Raw, reader.Line, problem);
            else if (reader.FieldCount != _header.Names.Count)
                sink.Reject(reader.Raw, reader.Line, $"a row of {reader.FieldCount} columns under a header of {_header.Names.Count}");
            else
                sink.Add(reader, reader.Line);
            if (record % RowsBetweenReports == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                meter.Report(File, sink.Rows, bytes.Passed);
            }
        }

        var sha256 = bytes.Finish(cancellationToken);
        meter.Report(File, sink.Rows, bytes.Passed);
        return new(File, Map, sink.Rows, sha256, sink.Lines, sink.Unreadable, rejected);
    }

    private static HashingStream OpenBytes(TableFile file) =>
        new(new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan));

    private static Stream Decompressed(TableFile file, Stream bytes) =>
        file.Format == FileFormat.GzippedCsv ? new GZipStream(bytes, CompressionMode.Decompress, leaveOpen: true) : bytes;
}
