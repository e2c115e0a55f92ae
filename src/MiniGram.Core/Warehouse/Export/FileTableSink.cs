using MiniGram.Model;

namespace MiniGram.Warehouse.Export;

/// <summary>Writes a table into a file of its own.</summary>
/// <param name="table">The table.</param>
/// <param name="file">Owned from now on until it is complete.</param>
internal abstract class FileTableSink(TableSchema table, HashedFile file) : ITableSink
{
    private bool _isComplete;

    /// <summary>Told once of the whole file, which may still be on its way to the disk and belongs to whoever is told.</summary>
    public event Action<ExportedFile, HashedFile>? Completed;

    /// <summary>The table.</summary>
    protected TableSchema Table { get; } = table;

    /// <summary>Its file.</summary>
    protected HashedFile File { get; } = file;

    /// <summary>Rows that were appended.</summary>
    protected long Rows { get; set; }

    /// <inheritdoc/>
    public abstract object Encode(RowChunk chunk);

    /// <inheritdoc/>
    public abstract void Append(object encoded);

    /// <inheritdoc/>
    public void Complete()
    {
        End();
        var sha256 = File.Finish();
        _isComplete = true;
        Completed?.Invoke(new(Path.GetFileName(File.Name), new Dictionary<string, long> { [Table.Name] = Rows }, File.Length, sha256), File);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        LetGo();
        if (_isComplete)
            return;
        File.Dispose();
        System.IO.File.Delete(File.Name);
    }

    /// <summary>Writes what stands behind the last row.</summary>
    protected abstract void End();

    /// <summary>Lets go of what isn't the file, complete or not; more than once.</summary>
    protected abstract void LetGo();
}
