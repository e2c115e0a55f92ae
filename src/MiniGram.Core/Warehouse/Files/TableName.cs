using MiniGram.Model;

namespace MiniGram.Warehouse.Files;

/// <summary>Which table a file's name speaks of.</summary>
internal static class TableName
{
    private static readonly (string Ending, FileFormat Format)[] s_endings =
    [
        (".csv", FileFormat.Csv),
        (".csv.gz", FileFormat.GzippedCsv),
        (".parquet", FileFormat.Parquet),
    ];

    /// <summary>The format told by the name's ending, or null when files with that ending are not read.</summary>
    public static FileFormat? Format(string file)
    {
        foreach (var (ending, format) in s_endings)
        {
            if (file.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return format;
        }

        return null;
    }

    /// <summary>The tables whose name, or alias, is the longest that stands as a whole word in the file's name: none, one, or several of the same length.</summary>
    public static IReadOnlyList<TableSchema> In(string file)
    {
        var words = Words(file);
        var found = DatasetSchema.Tables
            .SelectMany(table => Names(table).Select(name => (Table: table, Name: name)))
            .Where(candidate => words.Contains($" {candidate.Name.Replace('_', ' ')} ", StringComparison.Ordinal))
            .ToList();
        var longest = found.Count == 0 ? 0 : found.Max(candidate => candidate.Name.Length);
        return [.. found.Where(candidate => candidate.Name.Length == longest).Select(candidate => candidate.Table).Distinct()];
    }

    /// <summary>The table's name and, if it has one, its alias.</summary>
    public static IEnumerable<string> Names(TableSchema table) => table.Alias is { } alias ? [table.Name, alias] : [table.Name];

    /// <summary>The name in lower case without its ending, its words between single blanks: everything but letters and digits separates.</summary>
    public static string Words(string file)
    {
        var ending = s_endings.Select(candidate => candidate.Ending).FirstOrDefault(candidate => file.EndsWith(candidate, StringComparison.OrdinalIgnoreCase))
            ?? Path.GetExtension(file);
        var stem = file[..^ending.Length].ToLowerInvariant();
        var separated = string.Concat(stem.Select(letter => char.IsLetterOrDigit(letter) ? letter : ' '));
        return $" {string.Join(' ', separated.Split(' ', StringSplitOptions.RemoveEmptyEntries))} ";
    }
}
