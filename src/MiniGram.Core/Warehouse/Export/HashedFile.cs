using System.Security.Cryptography;

namespace MiniGram.Warehouse.Export;

/// <summary>A new file that is written from start to end, and hashed as it passes.</summary>
internal sealed class HashedFile : Stream
{
    private const int WorthAThread = 1 << 18;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly FileStream _file;
    private Task _hashing = Task.CompletedTask; // Of the block before, while that of the next is written.
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
        _hashing.Wait();
        _file.Dispose();
        return Convert.ToHexStringLower(_hash.GetHashAndReset());
    }

    /// <summary>Writes a block; the hash of a large one is taken while it, and what follows, is on its way to the disk.</summary>
    /// <param name="block">Must stay as it is until it is let go.</param>
    /// <param name="letGo">Told, from any thread, once it is needed no more.</param>
    public void Write(ReadOnlyMemory<byte> block, Action letGo)
    {
        if (block.Length < WorthAThread)
        {
            Write(block.Span);
            letGo();
            return;
        }

        _hashing.Wait();
        _hashing = Task.Run(() => _hash.AppendData(block.Span));
        _file.Write(block.Span);
        _length += block.Length;
        _hashing = _hashing.ContinueWith(hashed =>
        {
            letGo();
            hashed.GetAwaiter().GetResult();
        }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _hashing.Wait();
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
            _hashing.ContinueWith(_ => { }, TaskScheduler.Default).Wait(); // It may have failed; then that was thrown, or something else was.
            _hash.Dispose();
            _file.Dispose();
        }

        base.Dispose(disposing);
    }
}
