using MiniGram.Model;

namespace MiniGram.Warehouse.Export;

/// <summary>What a format can't hold.</summary>
internal static class Unwritable
{
    /// <summary>A format whose columns have types has no place for a value of another type.</summary>
    public static ExportException Cell(RowChunk chunk, string format)
    {
        var cell = chunk.Unreadable[0];
        var column = chunk.Table.Columns[cell.Column];
        return new($"{format} can't hold the unreadable value '{cell.Text}' in {chunk.Table.Name}.{column.Name}: its columns have types. Write csv or csv.gz, or set dirt.unreadable to 0.");
    }
}
