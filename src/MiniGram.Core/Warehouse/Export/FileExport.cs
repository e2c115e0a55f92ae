using MiniGram.Model;

namespace MiniGram.Warehouse.Export;

/// <summary>A file for each table.</summary>
/// <param name="folder">Where.</param>
/// <param name="ending">Of the files' names.</param>
/// <param name="open">Gives what writes a table into its file.</param>
internal sealed class FileExport(string folder, string ending, Func<TableSchema, HashedFile, FileTableSink> open) : DatasetExport
{
    private readonly List<(ExportedFile Written, HashedFile File)> _files = [];
    private FileTableSink? _open;

    /// <inheritdoc/>
    public override ITableSink Open(TableSchema table)
    {
        var file = new HashedFile(Path.Combine(folder, table.Name + ending));
        try
        {
            _open = open(table, file);
            _open.Completed += (written, complete) => _files.Add((written, complete));
            return _open;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<ExportedFile> Finish()
    {
        foreach (var (_, file) in _files)
            file.Settle();
        return [.. _files.Select(file => file.Written)];
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        _open?.Dispose();
        foreach (var (_, file) in _files)
            file.Dispose();
    }
}
