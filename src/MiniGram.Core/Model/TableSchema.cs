namespace MiniGram.Model;

/// <summary>One of the seven tables.</summary>
/// <param name="Name">The name in files, in the warehouse and in the platform's database.</param>
/// <param name="Columns">In the order in which MiniGram writes them.</param>
/// <param name="Key">The columns that together name a row.</param>
/// <param name="Alias">Another name under which a file may carry the table, or null.</param>
public sealed record TableSchema(string Name, IReadOnlyList<ColumnSchema> Columns, IReadOnlyList<string> Key, string? Alias = null);
