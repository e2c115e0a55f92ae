using System.Text;
using MiniGram.Model;
using MiniGram.Warehouse.Export;

namespace MiniGram.Reporting.Generation;

/// <summary>Writes <c>truth/NAME.csv</c>: what the seven tables do not say.</summary>
internal static class TruthFile
{
    private const int Enough = 1 << 16;

    /// <summary>The folder's name.</summary>
    public static string Folder => "truth";

    /// <summary>Writes one.</summary>
    /// <param name="table">What.</param>
    /// <param name="folder">Is there, and holds no file of that name.</param>
    /// <param name="cancellationToken">Stops between rows.</param>
    public static ExportedFile Write(TruthTable table, string folder, CancellationToken cancellationToken)
    {
        using var file = new HashedFile(Path.Combine(folder, table.Name + ".csv"));
        var text = new StringBuilder();
        AppendRow(text, table.Columns);
        var rows = 0L;
        foreach (var row in table.Rows)
        {
            AppendRow(text, row);
            rows++;
            if (text.Length < Enough)
                continue;
            cancellationToken.ThrowIfCancellationRequested();
            Flush(text, file);
        }

        Flush(text, file);
        var sha256 = file.Finish();
        file.Settle();
        return new($"{Folder}/{table.Name}.csv", new Dictionary<string, long> { [table.Name] = rows }, file.Length, sha256);
    }

    private static void AppendRow(StringBuilder text, IReadOnlyList<string> cells) => text.AppendJoin(',', cells.Select(Cell)).Append('\n');

    private static string Cell(string cell) => cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static void Flush(StringBuilder text, HashedFile file)
    {
        file.Write(Encoding.UTF8.GetBytes(text.ToString()).AsSpan());
        text.Clear();
    }
}
