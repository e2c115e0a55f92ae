using MiniGram.Model;
using MiniGram.Warehouse;

namespace MiniGram.Benchmarks.Baseline;

/// <summary>Runs the hand-written script: the yardstick of the models' speed and the oracle of their values.</summary>
internal static class BaselineScript
{
    private static readonly string _script = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Baseline", "figures.sql"));

    /// <summary>From the files of 'data' to both sets of figures, as bare as can be.</summary>
    public static BaselineFigures RunOnFiles(string folder, long memoryLimit)
    {
        using var warehouse = DuckDbWarehouse.Open(new(memoryLimit, Machine.Spill, Environment.ProcessorCount));
        using var connection = warehouse.Connect();
        foreach (var table in DatasetSchema.Tables)
        {
            var file = Directory.EnumerateFiles(folder, $"{table.Name}.*").Single();
            connection.Execute("set variable path = $path", default, ("path", file));
            connection.Execute(file.EndsWith(".csv", StringComparison.Ordinal)
                ? $"create table {table.Name} as from read_csv(getvariable('path'))"
                : $"create table {table.Name} as select {ColumnsOf(table)} from read_parquet(getvariable('path'))");
        }

        connection.Execute(_script);
        return BaselineFigures.Read(connection);
    }

    /// <summary>Runs on a connection of its own over <c>raw_*</c> less <c>left_out</c>.</summary>
    public static BaselineFigures Run(IWarehouse warehouse)
    {
        using var connection = warehouse.Connect();
        connection.Execute("create schema if not exists baseline");
        foreach (var table in DatasetSchema.Tables)
        {
            var isWhole = connection.Scalar("select count(*) from main.left_out where table_name = $table", default, ("table", table.Name)) is 0L;
            var rowsThatCount = isWhole ? "" : $" where read_order not in (select read_order from main.left_out where table_name = '{table.Name}')";
            connection.Execute($"create or replace view baseline.{table.Name} as select {ColumnsOf(table)} from main.raw_{table.Name}{rowsThatCount}");
        }

        connection.Execute("set search_path = 'baseline,main'");
        connection.Execute(_script);
        return BaselineFigures.Read(connection);
    }

    private static string ColumnsOf(TableSchema table) =>
        string.Join(", ", table.Columns.Where(column => column.Name is not "comment_text" and not "image_url").Select(column => column.Name));
}
