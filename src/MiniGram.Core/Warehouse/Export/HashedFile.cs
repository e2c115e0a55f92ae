using System.Security.Cryptography;

namespace MiniGram.Warehouse.Export;

/// <summary>A new file that is written from start to end, and hashed as it passes.</summary>
internal sealed class HashedFile : Stream
{
    private const int WorthAThread = 1 << 18;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly FileStream _file;
    private long _length;

    /// <param name="path">Where there is no file yet.</param>
    public HashedFile(string path) => _file = new(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 1 << 16);

    /// <summary>Its path.</summary>
    public string Name => _file.Name;

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => _length;

    /// <inheritdoc/>
    public override long Position
    {
        get => _length;
        set => throw new NotSupportedException();
    }

    /// <summary>Closes it and gives the hash of all that was written, in lower-case hexadecimal.</summary>
    public string Finish()
    {
        _file.Dispose();
        return Convert.ToHexStringLower(_hash.GetHashAndReset());
    }

    /// <summary>Writes a block; the hash of a large one is taken while it is on its way to the disk.</summary>
    public void Write(ReadOnlyMemory<byte> block)
    {
        if (block.Length < WorthAThread)
        {
            Write(block.Span);
            return;
        }

        var hashing = Task.Run(() => _hash.AppendData(block.Span));
        try
        {
            _file.Write(block.Span);
        }
        finally
        {
            hashing.Wait();
        }

        _length += block.Length;
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _hash.AppendData(buffer);
        _file.Write(buffer);
        _length += buffer.Length;
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _hash.Dispose();
            _file.Dispose();
        }

        base.Dispose(disposing);
    }
}
