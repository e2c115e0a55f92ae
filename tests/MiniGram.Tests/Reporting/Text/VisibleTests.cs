using CsCheck;

namespace MiniGram.Reporting.Text;

public sealed class VisibleTests
{
    [Theory]
    [InlineData("maya", "maya")]
    [InlineData("a\u0000b\u001b", "a␀b␛")]
    [InlineData("\u202egnp.exe", "[U+202E]gnp.exe")]
    [InlineData("zero\u200bwidth", "zero[U+200B]width")]
    [InlineData("one\u2028two", "one[U+2028]two")]
    [InlineData("line\nbreak", "line␊break")]
    [InlineData("مايا 摄影 👩‍💻", "مايا 摄影 👩‍💻")]
    public void Hidden_characters_are_shown_and_scripts_kept(string text, string shown) => Assert.Equal(shown, Visible.Name(text));

    [Fact]
    public void Half_a_character_is_shown_by_its_code() => Assert.Equal("half[U+D83D]", Visible.Name("half\ud83d"));

    [Fact]
    public void Long_names_are_cut() => Assert.Equal(new string('x', 39) + "…", Visible.Name(new string('x', 10_000)));

    [Fact]
    public void A_long_name_does_not_push_the_sentence_away() =>
        Assert.Equal($"{new string('x', 59)}… leads by far.", Visible.Sentence(new string('x', 10_000) + " leads by far."));

    [Fact]
    public void No_cut_leaves_half_a_character() =>
        Gen.String[Gen.Char["ab👩‍💻é\u202e\u0001"], 0, 80].Sample(text =>
        {
            var shown = Visible.Name(text, 10);
            return shown.Length <= 10 && shown == Visible.Marks(shown);
        });
}
