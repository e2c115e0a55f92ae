using MiniGram.Warehouse;

namespace MiniGram.Benchmarks.Data;

/// <summary>The data set of the published size, drawn by SQL. The same factor gives the same bytes.</summary>
internal static class BenchmarkData
{
    /// <summary>Writes the seven tables, <paramref name="factor"/> times the published size, and returns their rows.</summary>
    /// <param name="factor">1 or more.</param>
    /// <param name="format"><c>csv</c> or <c>parquet</c>.</param>
    /// <param name="folder">Made where missing; files of the same names are replaced.</param>
    /// <param name="written">Called after each table.</param>
    public static long Write(int factor, string format, string folder, Action<string, long> written)
    {
        Directory.CreateDirectory(folder);
        using var warehouse = DuckDbWarehouse.Open(new(Machine.HalfOfMemory, Machine.Spill, Environment.ProcessorCount));
        using var connection = warehouse.Connect();
        Set(connection, "factor", factor);
        Set(connection, "tags", Resource("tags.csv"));
        connection.Execute(File.ReadAllText(Resource("world.sql")));
        var total = 0L;
        foreach (var table in Model.DatasetSchema.Tables)
        {
            Set(connection, "path", Path.Combine(folder, $"{table.Name}.{format}"));
            var rows = connection.Execute(Copy(table.Name, format));
            written(table.Name, rows);
            total += rows;
        }

        return total;
    }

    private static string Copy(string table, string format) => format switch
    {
        "csv" => $"copy (from {table}) to (getvariable('path')) (format csv)",
        "parquet" => $"copy (from {table}) to (getvariable('path')) (format parquet, compression zstd)",
        _ => throw new ArgumentException($"'{format}' is neither csv nor parquet.", nameof(format)),
    };

    private static void Set(System.Data.Common.DbConnection connection, string name, object value) =>
        connection.Execute($"set variable {name} = $value", default, ("value", value));

    private static string Resource(string name) => Path.Combine(AppContext.BaseDirectory, "Data", name);
}
