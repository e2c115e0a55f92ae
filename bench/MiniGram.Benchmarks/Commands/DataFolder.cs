using MiniGram.Benchmarks.Data;

namespace MiniGram.Benchmarks.Commands;

/// <summary>Where the benchmarks' data lie, drawn when first needed.</summary>
internal static class DataFolder
{
    /// <summary>The format in which a size is measured: text at the published size, Parquet above.</summary>
    public static string FormatOf(int size) => size == 1 ? "csv" : "parquet";

    /// <summary>The folder of a size, below <paramref name="root"/>.</summary>
    public static string Ensure(string root, int size)
    {
        var folder = Path.Combine(root, $"{size}-{FormatOf(size)}");
        if (!Directory.Exists(folder))
        {
            Console.WriteLine($"Drawing the data, {size} times the published size …");
            BenchmarkData.Write(size, FormatOf(size), folder + ".part", (_, _) => { });
            Directory.Move(folder + ".part", folder);
        }

        return folder;
    }
}
