using System.Buffers;
using System.Text;

namespace MiniGram.Web.Endpoints;

/// <summary>Gathers a page's text in borrowed memory.</summary>
internal sealed class PageText : TextWriter
{
    private const int Usual = 1 << 16;

    private char[] _text = ArrayPool<char>.Shared.Rent(Usual);
    private int _length;

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>How long it is in UTF-8.</summary>
    public int Bytes => Encoding.UTF8.GetByteCount(Text);

    private ReadOnlySpan<char> Text => _text.AsSpan(0, _length);

    public override void Write(char value)
    {
        if (_length == _text.Length)
            Grow(1);
        _text[_length++] = value;
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.Length > _text.Length - _length)
            Grow(buffer.Length);
        buffer.CopyTo(_text.AsSpan(_length));
        _length += buffer.Length;
    }

    /// <summary>Writes it in UTF-8.</summary>
    public void CopyTo(IBufferWriter<byte> target) => Encoding.UTF8.GetBytes(Text, target);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            ArrayPool<char>.Shared.Return(_text);
            (_text, _length) = ([], 0);
        }

        base.Dispose(disposing);
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_text.Length * 2, _length + more));
        Text.CopyTo(larger);
        ArrayPool<char>.Shared.Return(_text);
        _text = larger;
    }
}
