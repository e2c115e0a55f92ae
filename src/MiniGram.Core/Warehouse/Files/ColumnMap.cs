using MiniGram.Model;

namespace MiniGram.Warehouse.Files;

/// <summary>Which of a file's columns was taken for which of its table's.</summary>
/// <param name="Positions">For each of the table's columns its place in the file, from 0.</param>
/// <param name="Names">For each of the table's columns the file's own name for it.</param>
/// <param name="Ignored">The file's other columns.</param>
internal sealed record ColumnMap(IReadOnlyList<int> Positions, IReadOnlyDictionary<string, string> Names, IReadOnlyList<string> Ignored)
{
    /// <summary>Matches by name; of several that match, the exact one wins. What is wrong is added to <paramref name="problems"/>, and then the answer is null.</summary>
    public static ColumnMap? Match(TableFile file, IReadOnlyList<string> header, List<string> problems)
    {
        var positions = new List<int>();
        var names = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var column in file.Table.Columns)
        {
            var matches = Matches(column, header);
            if (matches.Count == 1)
            {
                positions.Add(matches[0]);
                names.Add(column.Name, header[matches[0]]);
            }
            else
            {
                problems.Add(matches.Count == 0
                    ? Missing(file, column, header)
                    : $"'{file.Name}' has {matches.Count} columns that may be {column.Name}: {Quoted(matches.Select(match => header[match]))}. Rename or remove all but one.");
            }
        }

        if (positions.Count < file.Table.Columns.Count)
            return null;
        return new(positions, names, [.. header.Where((_, position) => !positions.Contains(position))]);
    }

    /// <summary>How many of the table's columns are in the header.</summary>
    public static int Count(TableSchema table, IReadOnlyList<string> header) => table.Columns.Count(column => Matches(column, header).Count > 0);

    /// <summary>The places of the best matches: the exact name before the name in other letter case before the alias.</summary>
    private static List<int> Matches(ColumnSchema column, IReadOnlyList<string> header)
    {
        List<(string Name, StringComparison Comparison)> ways = [(column.Name, StringComparison.Ordinal), (column.Name, StringComparison.OrdinalIgnoreCase)];
        if (column.Alias is { } alias)
            ways.AddRange([(alias, StringComparison.Ordinal), (alias, StringComparison.OrdinalIgnoreCase)]);
        return ways
            .Select(way => Enumerable.Range(0, header.Count).Where(position => string.Equals(header[position], way.Name, way.Comparison)).ToList())
            .FirstOrDefault(found => found.Count > 0) ?? [];
    }

    private static string Missing(TableFile file, ColumnSchema column, IReadOnlyList<string> header)
    {
        var names = column.Alias is { } alias ? $"'{column.Name}' (or '{alias}')" : $"'{column.Name}'";
        var problem = $"'{file.Name}' has no column {names}; it has {Quoted(header)}.";
        var free = header.Where(name => !file.Table.Columns.Any(other => string.Equals(other.Name, name, StringComparison.OrdinalIgnoreCase)));
        return NearMiss.Of(column.Name, free) is { } near ? $"{problem} Did you mean '{near}'?" : problem;
    }

    private static string Quoted(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"'{Shown(name)}'"));

    /// <summary>A name from outside may hold anything, at any length; a message shows what fits on a line.</summary>
    private static string Shown(string name)
    {
        var printable = string.Concat(name.Select(letter => char.IsControl(letter) ? '␣' : letter));
        return printable.Length <= 60 ? printable : $"{printable[..60]}…";
    }
}
