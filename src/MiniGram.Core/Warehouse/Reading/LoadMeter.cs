using MiniGram.Warehouse.Files;

namespace MiniGram.Warehouse.Reading;

/// <summary>Adds up how far the files were read.</summary>
internal sealed class LoadMeter(IReadOnlyList<TableFile> files, IProgress<LoadProgress>? progress)
{
    private readonly long _total = Math.Max(1, files.Sum(file => file.Bytes));
    private readonly Dictionary<TableFile, long> _passed = files.ToDictionary(file => file, _ => 0L);

    /// <summary>Tells how many rows and bytes of a file were read so far. Any thread may.</summary>
    public void Report(TableFile file, long rows, long bytes)
    {
        if (progress is null)
            return;
        double share;
        lock (_passed)
        {
            _passed[file] = Math.Min(bytes, file.Bytes);
            share = (double)_passed.Values.Sum() / _total;
        }

        progress.Report(new(LoadStage.Reading, file.Table.Name, rows, share));
    }
}
