using System.IO.MemoryMappedFiles;

namespace MiniGram.Platform.Media;

/// <summary>A file's bytes to look at, without an array of its size that would stay until the garbage collector comes by.</summary>
internal sealed unsafe class MappedFile : IDisposable
{
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly byte* _start;
    private readonly int _length;

    /// <param name="path">Not empty, 2 GB at most, and not changed meanwhile.</param>
    public MappedFile(string path)
    {
        _length = checked((int)new FileInfo(path).Length);
        _file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        _view = _file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
    }

    /// <summary>Not to be looked at once the file is disposed of.</summary>
    public ReadOnlySpan<byte> Bytes => new(_start + _view.PointerOffset, _length);

    /// <inheritdoc/>
    public void Dispose()
    {
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _file.Dispose();
    }
}
