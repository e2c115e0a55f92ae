using MiniGram.Model;

namespace MiniGram.Warehouse.Files;

/// <summary>A folder that holds one file for each of the seven tables, or a database with all of them. Other files in it are nobody's business.</summary>
internal static class DataFolder
{
    /// <summary>The files that were found, in the order of the tables. What is wrong is added to <paramref name="problems"/>.</summary>
    public static IReadOnlyList<TableFile> Find(string folder, List<string> problems)
    {
        if (!Directory.Exists(folder))
        {
            problems.Add(Absent(folder));
            return [];
        }

        List<FileInfo> all;
        try
        {
            // A leading dot hides a file; macOS leaves '._users.csv' beside 'users.csv'.
            all = [.. new DirectoryInfo(folder).EnumerateFiles().Where(file => !file.Name.StartsWith('.')).OrderBy(file => file.Name, StringComparer.Ordinal)];
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            problems.Add($"The folder '{folder}' can't be read: {unreadable.Message}");
            return [];
        }

        foreach (var pipe in all.FindAll(file => (TableName.Format(file.Name) is not null || IsDatabase(file)) && !RegularFile.Is(file.FullName)))
        {
            problems.Add($"'{pipe.Name}' is no file but a pipe or the like: write what comes out of it into a file, and give that.");
            all.Remove(pipe);
        }

        if (problems.Count > 0)
            return [];

        if (Databases(all) is { Count: > 0 } databases)
        {
            if (databases.Count == 1)
                return [.. DatasetSchema.Tables.Select(table => new TableFile(table, databases[0].FullName, FileFormat.DuckDb, databases[0].Length))];
            problems.Add($"{databases.Count} files may be the database: {Listed(databases.Select(file => file.Name))}. Leave one in the folder.");
            return [];
        }

        var readable = all.Where(file => TableName.Format(file.Name) is not null).ToList();
        var candidates = readable.ToLookup(file => TableName.In(file.Name) is [var table] ? table.Name : "");
        foreach (var file in readable)
        {
            if (TableName.In(file.Name) is { Count: > 1 } tables)
                problems.Add($"'{file.Name}' may be {Either(tables.Select(table => table.Name))}: name it after one table.");
        }

        var found = new List<TableFile>();
        foreach (var table in DatasetSchema.Tables)
        {
            var files = candidates[table.Name].ToList();
            if (files.Count == 1)
                found.Add(new(table, files[0].FullName, TableName.Format(files[0].Name)!.Value, files[0].Length));
            else if (files.Count > 1)
                problems.Add($"{files.Count} files may be {table.Name}: {Listed(files.Select(file => file.Name))}. Leave one in the folder, or rename the others.");
            else
                problems.Add(Missing(table, all));
        }

        return found;
    }

    // Only where no file is after a table: a database beside them may be anything.
    private static List<FileInfo> Databases(List<FileInfo> all) =>
        all.Any(file => TableName.Format(file.Name) is not null && TableName.In(file.Name).Count > 0) ? [] : [.. all.Where(IsDatabase)];

    private static bool IsDatabase(FileInfo file) => file.Name.EndsWith(".duckdb", StringComparison.OrdinalIgnoreCase);

    private static string Absent(string folder)
    {
        if (File.Exists(folder))
            return $"'{folder}' is a file; give the folder that holds it.";
        var full = Path.GetFullPath(folder);
        var parent = Path.GetDirectoryName(full);
        var siblings = parent is not null && Directory.Exists(parent) ? Directory.EnumerateDirectories(parent).Select(Path.GetFileName).OfType<string>() : [];
        return NearMiss.Of(Path.GetFileName(full).ToLowerInvariant(), siblings) is { } near
            ? $"There is no folder '{folder}'. Did you mean '{Path.Combine(Path.GetDirectoryName(folder) ?? "", near)}'?"
            : $"There is no folder '{folder}'.";
    }

    private static string Missing(TableSchema table, List<FileInfo> all)
    {
        var problem = $"No file for {table.Name}: its name must contain the word {Either(TableName.Names(table).Select(name => $"'{name}'"))} and end in .csv, .csv.gz or .parquet.";
        if (all.FirstOrDefault(file => TableName.Format(file.Name) is null && TableName.In(file.Name).Contains(table)) is { } otherFormat)
            return $"{problem} '{otherFormat.Name}' has another ending.";
        var unused = all.Where(file => TableName.In(file.Name).Count == 0).ToList();
        var near = unused.FirstOrDefault(file => TableName.Names(table).Any(name => NearMiss.Of(name.Replace('_', ' '), TableName.Words(file.Name).Split(' ').Append(TableName.Words(file.Name).Trim())) is not null));
        if (near is not null)
            return $"{problem} Did you mean '{near.Name}'?";
        return all.Count == 0 ? $"{problem} The folder is empty." : $"{problem} Found: {Listed(all.Select(file => file.Name))}.";
    }

    private static string Either(IEnumerable<string> names) => string.Join(" or ", names);

    private static string Listed(IEnumerable<string> names)
    {
        var all = names.Select(name => $"'{name}'").ToList();
        return all.Count <= 10 ? string.Join(", ", all) : $"{string.Join(", ", all.Take(10))} and {all.Count - 10} more";
    }
}
