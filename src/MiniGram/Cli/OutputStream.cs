using Microsoft.Win32.SafeHandles;

namespace MiniGram.Cli;

/// <summary>
/// The process's standard output. .NET's own drops what is written after the reader has gone, and a query would go on for nobody; this one says so.
/// </summary>
internal sealed class OutputStream : Stream
{
    private const int BrokenPipe = 32; // EPIPE
    private readonly FileStream _stream = new(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            _stream.Write(buffer);
        }
        catch (IOException gone) when (gone.HResult == BrokenPipe)
        {
            throw new BrokenPipeException(gone);
        }
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
