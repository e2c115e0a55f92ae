using System.Data.Common;
using MiniGram.Warehouse.Files;

namespace MiniGram.Warehouse.Typed;

/// <summary>Where DuckDB finds the rows of a table: in a Parquet file, or in a database that is attached.</summary>
/// <param name="Rows">SQL for a relation with the table's own columns.</param>
/// <param name="Numbered">SQL for the same with the row's number, from 0, as a last column.</param>
/// <param name="Kind">What the file should be, in words.</param>
/// <param name="Parameters">Of both.</param>
internal sealed record TypedSource(string Rows, string Numbered, string Kind, (string Name, object? Value)[] Parameters)
{
    private const string Attached = "given";

    /// <summary>That of a file.</summary>
    public static TypedSource Of(TableFile file) => file.Format == FileFormat.Parquet
        ? new(
            "read_parquet($path, hive_partitioning = false)",
            "read_parquet($path, hive_partitioning = false, file_row_number = true)",
            "Parquet file",
            [("path", Literally(file.Path))])
        : new(
            $"{Attached}.{file.Table.Name}",
            $"(select *, rowid from {Attached}.{file.Table.Name})",
            $"DuckDB database with the table {file.Table.Name}",
            []);

    /// <summary>Attaches the database among the files, if there is one. What is wrong is added to <paramref name="problems"/>.</summary>
    /// <returns>Whether there is one, and it is attached.</returns>
    public static bool Attach(IReadOnlyList<TableFile> files, DbConnection connection, List<string> problems)
    {
        if (files.FirstOrDefault(file => file.Format == FileFormat.DuckDb) is not { } database)
            return false;
        try
        {
            connection.Execute($"attach '{database.Path.Replace("'", "''", StringComparison.Ordinal)}' as {Attached} (type duckdb, read_only)");
            return true;
        }
        catch (DbException unreadable)
        {
            problems.Add($"'{database.Name}' is no DuckDB database that can be read: {unreadable.Message.Split('\n')[0]}");
            return false;
        }
    }

    /// <summary>Lets go of it.</summary>
    public static void Detach(DbConnection connection) => connection.Execute($"detach {Attached}");

    /// <summary>The path as a pattern that matches nothing else.</summary>
    private static string Literally(string path) => string.Concat(path.Select(letter => letter is '*' or '?' or '[' ? $"[{letter}]" : letter.ToString()));
}
