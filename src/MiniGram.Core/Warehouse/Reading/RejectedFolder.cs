using MiniGram.Warehouse.Files;

namespace MiniGram.Warehouse.Reading;

/// <summary>The rejected rows of all tables, a file each. Null writes none.</summary>
internal sealed class RejectedFolder(string? path) : IDisposable
{
    private readonly List<RejectedFile> _files = [];

    /// <summary>The file for rows of that table; any thread may ask, and each file is for one thread at a time.</summary>
    public RejectedFile For(TableFile source)
    {
        var file = new RejectedFile(path, source.Table.Name, source.Name);
        lock (_files)
            _files.Add(file);
        return file;
    }

    /// <summary>Writes what is left and closes them all.</summary>
    public void Dispose()
    {
        foreach (var file in _files)
            file.Dispose();
    }
}
