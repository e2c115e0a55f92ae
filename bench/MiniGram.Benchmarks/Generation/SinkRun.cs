using System.Diagnostics;
using MiniGram.Model;
using MiniGram.Synthesis;
using MiniGram.Synthesis.Scenarios;
using MiniGram.Warehouse.Export;

namespace MiniGram.Benchmarks.Generation;

/// <summary>What it took to make a world and hand it to a sink, in this process and warm.</summary>
/// <param name="Rows">Of all tables.</param>
/// <param name="Wall">From the first draw to the last file flushed.</param>
/// <param name="Bytes">Written.</param>
internal sealed record SinkRun(long Rows, TimeSpan Wall, long Bytes)
{
    /// <summary>Millions of rows a second.</summary>
    public double MillionRows => Rows / Wall.TotalSeconds / 1e6;

    /// <summary>Makes it and keeps nothing.</summary>
    public static SinkRun ToNothing(Scenario scenario, int threads)
    {
        var sink = new CountingSink();
        var watch = Stopwatch.StartNew();
        WorldGenerator.Generate(scenario, sink, threads, null, default);
        return new(sink.Rows.Values.Sum(), watch.Elapsed, 0);
    }

    /// <summary>Makes it and writes it to a folder that is there and empty.</summary>
    public static SinkRun ToFiles(Scenario scenario, int threads, string folder, ExportFormat format)
    {
        var watch = Stopwatch.StartNew();
        using var export = DatasetExport.Begin(folder, new(format, ExportOptions.UsualRowGroupSize));
        WorldGenerator.Generate(scenario, export, threads, null, default);
        return Finish(export, watch);
    }

    /// <summary>Writes rows that were drawn before to a folder that is there and empty: what of the time is the sink's.</summary>
    public static SinkRun OfDrawnRows(DrawnRows rows, string folder, ExportFormat format)
    {
        var watch = Stopwatch.StartNew();
        using var export = DatasetExport.Begin(folder, new(format, ExportOptions.UsualRowGroupSize));
        rows.WriteTo(export);
        return Finish(export, watch);
    }

    /// <summary>The one with the median time.</summary>
    public static SinkRun Median(IEnumerable<SinkRun> runs) => runs.OrderBy(run => run.Wall).ToList() is var sorted ? sorted[sorted.Count / 2] : null!;

    // An export ends when all of its files are on the disk.
    private static SinkRun Finish(DatasetExport export, Stopwatch watch)
    {
        var files = export.Finish();
        return new(files.Sum(file => file.Rows.Values.Sum()), watch.Elapsed, files.Sum(file => file.Bytes));
    }
}
