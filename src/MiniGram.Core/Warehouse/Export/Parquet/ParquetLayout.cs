using MiniGram.Model;
using ParquetSharp;
using ParquetSharp.Schema;

namespace MiniGram.Warehouse.Export.Parquet;

/// <summary>The columns of a table's Parquet file, and how they are encoded.</summary>
internal static class ParquetLayout
{
    private const int ZstdLevel = 1; // Higher levels cost more time than they save of what the encodings left.

    /// <summary>No column can be absent, so each is required.</summary>
    public static GroupNode Schema(TableSchema table) => new("schema", Repetition.Required, [.. table.Columns.Select(Node)]);

    /// <summary>
    /// Numbers as differences, bit-packed: ids that count up take next to nothing, random ones as many bits as the largest needs.
    /// Tags' ids and comments' texts repeat, so a dictionary is shorter; where there are too many texts for one, the writer gives it up.
    /// </summary>
    public static WriterProperties Properties(TableSchema table)
    {
        using var builder = new WriterPropertiesBuilder();
        builder.Compression(Compression.Zstd).CompressionLevel(ZstdLevel).Version(ParquetVersion.PARQUET_2_6).CreatedBy("MiniGram").DisableDictionary();
        foreach (var column in table.Columns)
        {
            if (column.Name is "tag_id" or "comment_text")
                builder.EnableDictionary(column.Name);
            else
                builder.Encoding(column.Name, column.Type == ColumnType.Text ? Encoding.DeltaLengthByteArray : Encoding.DeltaBinaryPacked);
        }

        return builder.Build();
    }

    private static PrimitiveNode Node(ColumnSchema column) => column.Type switch
    {
        ColumnType.Id => new(column.Name, Repetition.Required, LogicalType.None(), PhysicalType.Int64),
        ColumnType.Timestamp => new(column.Name, Repetition.Required, LogicalType.Timestamp(isAdjustedToUtc: true, TimeUnit.Micros), PhysicalType.Int64),
        _ => new(column.Name, Repetition.Required, LogicalType.String(), PhysicalType.ByteArray),
    };
}
