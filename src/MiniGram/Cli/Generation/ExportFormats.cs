using MiniGram.Model;
using MiniGram.Warehouse.Export;

namespace MiniGram.Cli.Generation;

/// <summary>The words of <c>generate --format</c>.</summary>
internal static class ExportFormats
{
    private static readonly Dictionary<string, ExportFormat> Words = new(StringComparer.Ordinal)
    {
        ["csv"] = ExportFormat.Csv,
        ["csv.gz"] = ExportFormat.GzippedCsv,
        ["parquet"] = ExportFormat.Parquet,
        ["duckdb"] = ExportFormat.DuckDb,
    };

    /// <summary>The format of a word; one that is none is added to <paramref name="problems"/>.</summary>
    public static ExportFormat Parse(string word, List<string> problems)
    {
        if (Words.TryGetValue(word, out var format))
            return format;
        var near = NearMiss.Of(word.ToLowerInvariant(), Words.Keys);
        problems.Add($"--format: '{Terminal.Printable(word)}' is none of {string.Join(", ", Words.Keys)}.{(near is null ? "" : $" Did you mean '{near}'?")}");
        return default;
    }

    /// <summary>Its word.</summary>
    public static string Word(ExportFormat format) => Words.Single(word => word.Value == format).Key;
}
