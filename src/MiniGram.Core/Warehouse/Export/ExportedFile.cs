namespace MiniGram.Warehouse.Export;

/// <summary>A file that was written.</summary>
/// <param name="Name">Inside the folder.</param>
/// <param name="Rows">Of each table in it: one, or all seven in a database.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">Of its bytes, lower-case hexadecimal.</param>
public sealed record ExportedFile(string Name, IReadOnlyDictionary<string, long> Rows, long Bytes, string Sha256);
