using System.Buffers.Text;

namespace MiniGram.Synthesis.Writing;

/// <summary>Texts in UTF-8, one after the other.</summary>
/// <param name="capacity">About how many bytes: room for more is made when they come.</param>
internal sealed class TextBuffer(int capacity)
{
    private byte[] _bytes = GC.AllocateUninitializedArray<byte>(Math.Max(1_024, capacity));

    /// <summary>Bytes so far.</summary>
    public int Length { get; private set; }

    public void Append(ReadOnlySpan<byte> text)
    {
        Reserve(text.Length);
        text.CopyTo(_bytes.AsSpan(Length));
        Length += text.Length;
    }

    public void Append(long number)
    {
        Reserve(20);
        Utf8Formatter.TryFormat(number, _bytes.AsSpan(Length), out var written);
        Length += written;
    }

    /// <summary>What was written, at least <see cref="Length"/> long.</summary>
    public byte[] ToArray() => _bytes;

    private void Reserve(int more)
    {
        if (Length + more > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(Length + more, 2 * _bytes.Length));
    }
}
