using System.Globalization;
using CsCheck;

namespace MiniGram.Analytics.Findings;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("fsmith", "'fsmith'")]
    [InlineData("a\nb\tc\0d", "'a b c d'")]
    [InlineData("evil\u202Eexe.jpg", "'evil exe.jpg'")]
    [InlineData("", "'(empty)'")]
    [InlineData("<script>alert(1)</script>", "'<script>alert(1)</script>'")]
    public void Name_is_quoted_on_one_line(string name, string words) => Assert.Equal(words, SafeText.Name(name));

    [Fact]
    public void Right_to_left_name_is_isolated() => Assert.Equal("'\u2068שלום\u2069'", SafeText.Name("שלום"));

    [Fact]
    public void Long_name_is_cut() => Assert.Equal(63, SafeText.Name(new('x', 10_000)).Length);

    [Fact]
    public void Tag_has_its_sign() => Assert.Equal("'#sunset'", SafeText.Tag("sunset"));

    [Fact]
    public void Nothing_can_turn_the_text_around_it() => Gen.String[Gen.Char['\0', '\uFFFF'], 0, 80].Sample(text =>
    {
        var name = SafeText.Name(text);
        var inner = name[1..^1].Trim('\u2068', '\u2069');
        Assert.DoesNotContain(inner.EnumerateRunes(), rune =>
            System.Text.Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            || rune.Value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069));
        Assert.Equal(name.Count(character => character == '\u2068'), name.Count(character => character == '\u2069'));
    });
}
