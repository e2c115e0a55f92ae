namespace MiniGram.Warehouse;

/// <summary>Which file was taken for which table.</summary>
/// <param name="Table">One of the seven tables.</param>
/// <param name="File">The file's name inside the data folder.</param>
/// <param name="Columns">Each of the table's columns with the file's own name for it.</param>
/// <param name="Ignored">Columns of the file that no table asks for.</param>
/// <param name="Rows">Rows that parsed; 0 or more.</param>
/// <param name="Rejected">Rows that did not parse; 0 or more.</param>
/// <param name="Sha256">Of the file's bytes, lower-case hexadecimal.</param>
public sealed record TableSource(
    string Table,
    string File,
    IReadOnlyDictionary<string, string> Columns,
    IReadOnlyList<string> Ignored,
    long Rows,
    long Rejected,
    string Sha256);
