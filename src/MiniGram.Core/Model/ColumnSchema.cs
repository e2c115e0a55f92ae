namespace MiniGram.Model;

/// <summary>A column of one of the seven tables. No column may be absent in a row.</summary>
/// <param name="Name">The name in files, in the warehouse and in the platform's database.</param>
/// <param name="Type">What it holds.</param>
/// <param name="References">The table whose <c>id</c> it must match, or null when it is no foreign key.</param>
/// <param name="Alias">Another name under which files may carry it, or null.</param>
public sealed record ColumnSchema(string Name, ColumnType Type, string? References = null, string? Alias = null);
