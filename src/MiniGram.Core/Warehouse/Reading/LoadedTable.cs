using MiniGram.Warehouse.Files;

namespace MiniGram.Warehouse.Reading;

/// <summary>What came of reading a table.</summary>
/// <param name="File">From where.</param>
/// <param name="Map">Which of the file's columns were taken.</param>
/// <param name="Rows">Rows that parsed; their <c>read_order</c> is 0 to this, exclusive.</param>
/// <param name="Sha256">Of the file's bytes, lower-case hexadecimal.</param>
/// <param name="Lines">Where the rows stand in the file.</param>
/// <param name="Unreadable">What did not parse.</param>
/// <param name="Rejected">Where more rows can be rejected; still open.</param>
internal sealed record LoadedTable(TableFile File, ColumnMap Map, long Rows, string Sha256, LineIndex Lines, UnreadableTally Unreadable, RejectedFile Rejected)
{
    /// <summary>The place of a row as <c>file:line</c>.</summary>
    public string Place(long row) => $"{File.Name}:{Lines.LineOf(row)}";
}
