using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace MiniGram.Web.Markup;

/// <summary>
/// Mark-up in borrowed memory, written straight: what lists show many times would take several times as long as components, each of whose pieces is noted before it is
/// written. Text between quotes in the program is mark-up; what is put into it is not, and is encoded.
/// </summary>
internal sealed class MarkupText : TextWriter
{
    private const int Usual = 1 << 16;

    // Letters of any script as they are: they are no danger, and shorter.
    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private char[] _text = ArrayPool<char>.Shared.Rent(Usual);
    private int _length;

    public override Encoding Encoding => Encoding.UTF8;

    private ReadOnlySpan<char> Text => _text.AsSpan(0, _length);

    /// <summary>Mark-up with values in it, which are encoded; gives itself back, to go on.</summary>
    public MarkupText Add([InterpolatedStringHandlerArgument("")] ref MarkupHoles markup)
    {
        _ = markup; // Wrote itself while it was put together.
        return this;
    }

    /// <summary>Text of a person, or a value: encoded.</summary>
    public void Encode(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var status = s_encoder.Encode(text, _text.AsSpan(_length), out var read, out var written);
            _length += written;
            text = text[read..];
            if (status == OperationStatus.DestinationTooSmall)
                Grow(text.Length + 16);
        }
    }

    /// <summary>A number.</summary>
    public void Number(long number)
    {
        if (_text.Length - _length < 20)
            Grow(20);
        number.TryFormat(_text.AsSpan(_length), out var written, provider: System.Globalization.CultureInfo.InvariantCulture);
        _length += written;
    }

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

    /// <summary>Answers with it as a page, in UTF-8.</summary>
    public async Task SendAsync(HttpContext context, int status)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(_length));
        try
        {
            var length = Encoding.UTF8.GetBytes(Text, bytes);
            context.Response.StatusCode = status;
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.ContentLength = length;
            await context.Response.BodyWriter.WriteAsync(bytes.AsMemory(0, length), context.RequestAborted);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>Begins anew.</summary>
    public void Clear() => _length = 0;

    public override string ToString() => Text.ToString();

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
