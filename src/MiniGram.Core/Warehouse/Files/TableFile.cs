using MiniGram.Model;

namespace MiniGram.Warehouse.Files;

/// <summary>The file that was found for a table.</summary>
/// <param name="Table">The table.</param>
/// <param name="Path">The file's full path.</param>
/// <param name="Format">Told by its ending.</param>
/// <param name="Bytes">Its size.</param>
internal sealed record TableFile(TableSchema Table, string Path, FileFormat Format, long Bytes)
{
    /// <summary>Its name inside the data folder.</summary>
    public string Name => System.IO.Path.GetFileName(Path);
}
