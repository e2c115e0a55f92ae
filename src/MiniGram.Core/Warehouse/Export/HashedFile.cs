using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace MiniGram.Warehouse.Export;

/// <summary>
/// A new file that is written from start to end, and hashed as it passes. It is put on the disk as it grows, beside what goes on, so that not all of it
/// has to be waited for at the end.
/// </summary>
internal sealed class HashedFile : Stream
{
    private const long WorthAFlush = 1 << 23;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly SafeFileHandle _handle;
    private readonly FileStream _file;
    private Task _flushing = Task.CompletedTask;
    private long _flushed; // Bytes that are on the disk, or on their way to it.
    private long _length;

    /// <param name="path">Where there is no file yet.</param>
    public HashedFile(string path)
    {
        Name = Path.GetFullPath(path);
        _handle = File.OpenHandle(Name, FileMode.CreateNew, FileAccess.Write, FileShare.Read);
        _file = new(_handle, FileAccess.Write, bufferSize: 1 << 16);
    }

    /// <summary>Its whole path.</summary>
    public string Name { get; }

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

    /// <summary>Ends it and gives the hash of all that was written, in lower-case hexadecimal. What isn't on the disk yet goes there until it is settled.</summary>
    public string Finish()
    {
        _file.Flush();
        Flush(1);
        return Convert.ToHexStringLower(_hash.GetHashAndReset());
    }

    /// <summary>Waits until all that was written before it was finished is on the disk, and closes it.</summary>
    /// <exception cref="IOException">The disk did not take it.</exception>
    public void Settle()
    {
        _flushing.GetAwaiter().GetResult();
        _file.Dispose();
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _hash.AppendData(buffer);
        _file.Write(buffer);
        _length += buffer.Length;
        if (_flushing.IsCompletedSuccessfully)
            Flush(WorthAFlush);
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
            _flushing.ContinueWith(_ => { }, TaskScheduler.Default).Wait(); // It may have failed; then that was thrown, or something else was.
            _hash.Dispose();
            _file.Dispose();
        }

        base.Dispose(disposing);
    }

    // One at a time, when a thread is free; more, and smaller ones, take longer than they save. One that failed stays the last, for whoever settles the file.
    private void Flush(long least)
    {
        if (_length - _flushed < least)
            return;
        _flushed = _length;
        _flushing = _flushing.ContinueWith(
            before =>
            {
                before.GetAwaiter().GetResult();
                RandomAccess.FlushToDisk(_handle);
            },
            CancellationToken.None,
            TaskContinuationOptions.None,
            TaskScheduler.Default);
    }
}
