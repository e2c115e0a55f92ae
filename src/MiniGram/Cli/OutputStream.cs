using Microsoft.Win32.SafeHandles;

namespace MiniGram.Cli;

/// <summary>
/// The process's standard output. .NET's own drops what is written after the reader has gone, and a query would go on for nobody; this one says so.
/// </summary>
internal sealed class OutputStream : Stream
{
    private const int BrokenPipe = 32; // EPIPE
    private readonly Stream _stream = Open();

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

    // A FileStream writes a file from its own position on, over what others of the same shell's group of commands wrote; the console's stream goes on where
    // they stopped. Only a pipe's reader can go.
    private static Stream Open()
    {
        var descriptor = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return descriptor.CanSeek ? Console.OpenStandardOutput() : descriptor;
    }
}
