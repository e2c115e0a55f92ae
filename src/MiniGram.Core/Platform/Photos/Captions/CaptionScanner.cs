using System.Globalization;

namespace MiniGram.Platform.Photos.Captions;

/// <summary>One pass over a text, in time that grows with its length.</summary>
internal sealed class CaptionScanner(string text)
{
    private readonly List<CaptionSegment> _segments = [];
    private int _plain; // Where the text begins that belongs to no segment yet.

    public IReadOnlyList<CaptionSegment> Scan()
    {
        var at = 0;
        while (at < text.Length)
        {
            at = text[at] switch
            {
                '\n' => Add(CaptionPart.LineBreak, at, at + 1),
                '\r' => Add(CaptionPart.LineBreak, at, at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1),
                '#' or '＃' when MayBegin(at) && TagEnd(at + 1) is { } end => Add(CaptionPart.Tag, at, end, TagForm.Of(text[(at + 1)..end])),
                '@' when MayBegin(at) && NameEnd(at + 1) is { } end => Add(CaptionPart.Mention, at, end, text[(at + 1)..end].ToLowerInvariant()),
                _ => AddressEnd(at) ?? at + 1,
            };
        }

        Plain(at);
        return _segments;
    }

    private int Add(CaptionPart part, int start, int end, string? target = null)
    {
        Plain(start);
        _segments.Add(new(part, text[start..end], target));
        return _plain = end;
    }

    private void Plain(int end)
    {
        if (end > _plain)
            _segments.Add(new(CaptionPart.Text, text[_plain..end]));
    }

    /// <summary>Not inside a word (a@b, C#minor), nor after what makes it part of something else (&amp;#39;, a/@b).</summary>
    private bool MayBegin(int at)
    {
        if (at == 0)
            return true;
        var before = at >= 2 && char.IsSurrogatePair(text[at - 2], text[at - 1]) ? at - 2 : at - 1;
        return !IsWord(before) && text[before] is not ('&' or '/' or '#' or '＃' or '@' or '.');
    }

    private int? TagEnd(int start)
    {
        var (at, letters) = (start, 0);
        while (at < text.Length && (IsWord(at) || (IsJoiner(text[at]) && at > start && at + 1 < text.Length && IsWord(at + 1))))
        {
            letters += IsLetter(at) ? 1 : 0;
            at += Width(at);
        }

        return letters > 0 ? at : null;
    }

    private int? NameEnd(int start)
    {
        var at = start;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '_' or '.'))
            at++;
        while (at > start && text[at - 1] == '.')
            at--;
        var whole = at == text.Length || !(IsWord(at) || text[at] == '@');
        return whole && at - start is > 0 and <= CaptionLimits.NameCharacters ? at : null;
    }

    /// <summary>Where an address ends that begins here; null when none does.</summary>
    private int? AddressEnd(int at)
    {
        if ((at > 0 && IsWord(at - 1)) || !(Begins(at, "http://") || Begins(at, "https://") || Begins(at, "www.")))
            return null;
        while (at < text.Length && !char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    private bool Begins(int at, string start) => string.Compare(text, at, start, 0, start.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private bool IsWord(int at) => text[at] == '_' || CharUnicodeInfo.GetUnicodeCategory(text, at) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber;

    private bool IsLetter(int at) => char.IsLetter(text, at);

    /// <summary>What holds letters together in Persian, in the scripts of India and in Catalan.</summary>
    private static bool IsJoiner(char unit) => unit is '\u200c' or '\u200d' or '·';

    private int Width(int at) => char.IsSurrogatePair(text, at) ? 2 : 1;
}
