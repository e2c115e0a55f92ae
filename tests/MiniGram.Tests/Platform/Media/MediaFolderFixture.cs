namespace MiniGram.Platform.Media;

/// <summary>A folder of pictures for one test. Removed at the end.</summary>
internal sealed class MediaFolderFixture : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("minigram-media-");

    public MediaFolderFixture() => Folder = PhotoFolder.Open(Path);

    public string Path => _root.FullName;

    public PhotoFolder Folder { get; }

    /// <summary>Every file, relative, in order.</summary>
    public IEnumerable<string> Files => _root.EnumerateFiles("*", SearchOption.AllDirectories).Select(file => System.IO.Path.GetRelativePath(Path, file.FullName)).Order(StringComparer.Ordinal);

    /// <summary>Takes one file.</summary>
    public async Task<IntakeResult> TakeAsync(byte[] content, string? name = null, IntakeLimits? limits = null)
    {
        using var intake = new PhotoIntake(Folder, limits);
        return await intake.TakeAsync(new MemoryStream(content), name);
    }

    /// <summary>Takes one file that is refused, and says why. Nothing may be left of it.</summary>
    public async Task<string> ProblemAsync(byte[] content, string? name = null, IntakeLimits? limits = null)
    {
        var result = await TakeAsync(content, name, limits);
        Assert.Null(result.Photo);
        Assert.Empty(Files);
        return Assert.Single(result.Problems);
    }

    public void Dispose() => _root.Delete(recursive: true);
}
