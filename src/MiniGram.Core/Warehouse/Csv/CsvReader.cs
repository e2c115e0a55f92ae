using System.Buffers;
using MiniGram.Warehouse.Reading;

namespace MiniGram.Warehouse.Csv;

/// <summary>
/// Reads the records of a CSV file as bytes. Fields may be quoted, with quotes doubled and line breaks inside; blanks around a quoted
/// field do not count; lines end with LF or CRLF; blank lines are skipped; a quote inside of an unquoted field is a character like any other.
/// </summary>
/// <remarks>
/// A record whose quotes are wrong gives only its first line: reading goes on with the next one, so that a single stray quote does not
/// swallow the rest of the file.
/// </remarks>
internal sealed class CsvReader : IRecord
{
    private readonly Stream _stream;
    private readonly byte _delimiter;
    private readonly SearchValues<byte> _fieldEnds;
    private readonly int _longestRecord;
    private (int Start, int Length, bool Escaped)[] _fields = new (int, int, bool)[16];
    private byte[] _buffer;
    private int _next;
    private int _end;
    private bool _atEnd;
    private int _recordStart;
    private long _nextLine = 1;

    /// <summary>Starts before the first record.</summary>
    /// <param name="stream">Not disposed.</param>
    /// <param name="delimiter">Stands between fields.</param>
    /// <param name="bufferSize">Bytes read at once; the buffer grows up to <paramref name="longestRecord"/>.</param>
    /// <param name="longestRecord">Bytes that a record may have; a quote that stays open longer counts as never closed.</param>
    public CsvReader(Stream stream, byte delimiter, int bufferSize = 1 << 18, int longestRecord = 16 << 20)
    {
        (_stream, _delimiter, _longestRecord) = (stream, delimiter, longestRecord);
        _fieldEnds = SearchValues.Create([delimiter, (byte)'\n']);
        _buffer = new byte[bufferSize];
        Fill();
        if (_buffer.AsSpan(0, _end).StartsWith("\uFEFF"u8))
            _next = 3;
    }

    private enum Outcome
    {
        Complete,
        NeedsMore,
        Malformed,
    }

    /// <summary>Fields of the current record.</summary>
    public int FieldCount { get; private set; }

    /// <summary>The line, from 1, on which the current record starts.</summary>
    public long Line { get; private set; }

    /// <summary>What is wrong with the current record's quotes, or null; if not null, its fields mean nothing.</summary>
    public string? Problem { get; private set; }

    /// <summary>The current record as it stands in the file, without its line end. Only until its fields are asked for.</summary>
    public ReadOnlySpan<byte> Raw => _buffer.AsSpan(_recordStart, _next - _recordStart).TrimEnd("\r\n"u8);

    /// <summary>Moves to the next record; false when there is none.</summary>
    public bool Read()
    {
        SkipBlankLines();
        if (_next == _end)
            return false;
        while (true)
        {
            var position = _next;
            Problem = null;
            FieldCount = 0;
            var outcome = ReadFields(ref position);
            if (outcome == Outcome.NeedsMore)
            {
                if (Fill())
                    continue;
                Problem ??= _atEnd ? "a row with a quote that is never closed" : $"a row of more than {_longestRecord >> 20} MiB, or with a quote that is not closed";
            }

            if (Problem is not null)
            {
                var lineEnd = _buffer.AsSpan(_next, _end - _next).IndexOf((byte)'\n');
                if (lineEnd < 0 && Fill())
                    continue;
                position = lineEnd < 0 ? _end : _next + lineEnd + 1;
            }

            Line = _nextLine;
            _nextLine += _buffer.AsSpan(_next, position - _next).Count((byte)'\n');
            (_recordStart, _next) = (_next, position);
            return true;
        }
    }

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Field(int position)
    {
        ref var field = ref _fields[position];
        if (field.Escaped)
            field = (field.Start, Unescape(_buffer.AsSpan(field.Start, field.Length)), false);
        return _buffer.AsSpan(field.Start, field.Length);
    }

    /// <summary>CSV has no way to say that a text is absent: an empty field is an empty text.</summary>
    public bool IsAbsent(int position) => false;

    private static int Unescape(Span<byte> field)
    {
        var written = 0;
        for (var read = 0; read < field.Length; read++)
        {
            field[written++] = field[read];
            if (field[read] == '"')
                read++;
        }

        return written;
    }

    private void SkipBlankLines()
    {
        var position = _next;
        while (true)
        {
            while (position < _end && _buffer[position] is (byte)' ' or (byte)'\r')
                position++;
            if (position < _end && _buffer[position] == '\n')
            {
                _next = ++position;
                _nextLine++;
            }
            else if (position < _end)
            {
                return;
            }
            else
            {
                var looked = position - _next;
                if (!Fill())
                {
                    if (_atEnd)
                        _next = _end;
                    return;
                }

                position = _next + looked;
            }
        }
    }

    private Outcome ReadFields(ref int position)
    {
        var last = false;
        while (!last)
        {
            var start = position;
            while (start < _end && _buffer[start] == ' ')
                start++;
            var outcome = start < _end && _buffer[start] == '"' ? ReadQuoted(start + 1, ref position, out last) : ReadPlain(ref position, out last);
            if (outcome != Outcome.Complete)
                return outcome;
        }

        return Outcome.Complete;
    }

    private Outcome ReadPlain(ref int position, out bool last)
    {
        var rest = _buffer.AsSpan(position, _end - position);
        var length = rest.IndexOfAny(_fieldEnds);
        last = length < 0 || rest[length] == '\n';
        if (length < 0 && !_atEnd)
            return Outcome.NeedsMore;
        if (length < 0)
            length = rest.Length;
        AddField(position, last && length > 0 && rest[length - 1] == '\r' ? length - 1 : length, escaped: false);
        position = Math.Min(position + length + 1, _end);
        return Outcome.Complete;
    }

    private Outcome ReadQuoted(int start, ref int position, out bool last)
    {
        last = false;
        var escaped = false;
        var after = start;
        while (true)
        {
            var quote = _buffer.AsSpan(after, _end - after).IndexOf((byte)'"');
            if (quote < 0)
                return Outcome.NeedsMore;
            after += quote + 1;
            if (after == _end && !_atEnd)
                return Outcome.NeedsMore;
            if (after == _end || _buffer[after] != '"')
                break;
            escaped = true;
            after++;
        }

        AddField(start, after - 1 - start, escaped);
        while (after < _end && _buffer[after] == ' ')
            after++;
        if (after < _end && _buffer[after] == _delimiter)
        {
            position = after + 1;
            return Outcome.Complete;
        }

        last = true;
        if (after < _end && _buffer[after] == '\r')
            after++;
        if (after == _end && !_atEnd)
            return Outcome.NeedsMore;
        position = Math.Min(after + 1, _end);
        if (after == _end || _buffer[after] == '\n')
            return Outcome.Complete;
        Problem = "a row with text behind a closing quote";
        return Outcome.Malformed;
    }

    private void AddField(int start, int length, bool escaped)
    {
        if (FieldCount == _fields.Length)
            Array.Resize(ref _fields, 2 * FieldCount);
        _fields[FieldCount++] = (start, length, escaped);
    }

    /// <summary>Reads on until the buffer is full, keeping what has not been taken; false when that brings nothing.</summary>
    private bool Fill()
    {
        if (_atEnd)
            return false;
        var kept = _end - _next;
        if (kept == _buffer.Length)
        {
            if (kept >= _longestRecord)
                return false;
            Array.Resize(ref _buffer, Math.Min(2 * kept, _longestRecord));
        }
        else
        {
            _buffer.AsSpan(_next, kept).CopyTo(_buffer);
        }

        (_next, _end) = (0, kept);
        var read = _stream.ReadAtLeast(_buffer.AsSpan(_end), _buffer.Length - _end, throwOnEndOfStream: false);
        _end += read;
        _atEnd = _end < _buffer.Length;
        return read > 0 || _atEnd;
    }
}
