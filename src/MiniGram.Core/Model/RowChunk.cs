namespace MiniGram.Model;

/// <summary>Some rows of one of the seven tables, column by column, on the way to a sink.</summary>
/// <param name="Table">The table.</param>
/// <param name="Count">Rows, 1 or more.</param>
/// <param name="Columns">One a column, in the table's order.</param>
/// <param name="Unreadable">Cells whose text stands in the place of the column's value; only scenarios that ask for dirt have any, and only text formats can carry them.</param>
/// <param name="Moments">When each row came to be, where the table has no column that says so; null where it has.</param>
public sealed record RowChunk(TableSchema Table, int Count, IReadOnlyList<ColumnChunk> Columns, IReadOnlyList<UnreadableCell> Unreadable, ColumnChunk? Moments = null);
