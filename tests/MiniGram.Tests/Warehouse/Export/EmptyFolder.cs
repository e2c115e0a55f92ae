namespace MiniGram.Warehouse.Export;

/// <summary>A folder that a test fills. Removed at the end.</summary>
internal sealed class EmptyFolder : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("minigram-export-");

    public string Path => _root.FullName;

    public LoadedDataset Load() => DatasetLoader.Load(new(Path, TestOptions.Small, null, null, IncludeCommentText: true), null, default);

    public void Dispose() => _root.Delete(recursive: true);
}
