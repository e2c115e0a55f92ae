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
    [InlineData("none\uffff", "none[U+FFFF]")]
    [InlineData("مايا 摄影 👩‍💻", "مايا 摄影 👩‍💻")]
    public void Hidden_characters_are_shown_and_scripts_kept(string text, string shown) => Assert.Equal(shown, Visible.Name(text));

    [Fact]
    public void Half_a_character_is_shown_by_its_code() => Assert.Equal("half[U+D83D]", Visible.Name("half\ud83d"));

    [Fact]
    public void Long_names_are_cut() => Assert.Equal(new string('x', 39) + "…", Visible.Name(new string('x', 10_000)));

    [Fact]
    public void A_long_name_does_not_push_the_sentence_away() =>
        Assert.Equal($"{new string('x', 59)}… leads by far.", Visible.Sentence(new string('x', 10_000) + " leads by far."));

    [Theory]
    [InlineData("'\u2068שלום\u2069' leads", "'\u2068שלום\u2069' leads")]
    [InlineData("'\u2068שלום' leads", "'[U+2068]שלום' leads")]
    [InlineData("'\u2069שלום\u2068' leads", "'[U+2069]שלום[U+2068]' leads")]
    [InlineData("'\u202eשלום\u2069' leads", "'[U+202E]שלום[U+2069]' leads")]
    public void A_sentence_keeps_the_isolates_of_a_name_only_in_pairs(string text, string shown) => Assert.Equal(shown, Visible.Sentence(text));

    [Fact]
    public void A_cut_name_does_not_turn_the_rest_of_the_sentence() =>
        Assert.Equal($"'\u2068{new string('ש', 57)}…\u2069 leads.", Visible.Sentence($"'\u2068{new string('ש', 60)}\u2069' leads."));

    [Fact]
    public void No_cut_leaves_half_a_character() =>
        Gen.String[Gen.Char["ab👩‍💻é\u202e\u0001"], 0, 80].Sample(text =>
        {
            var shown = Visible.Name(text, 10);
            return shown.Length <= 10 && shown == Visible.Marks(shown);
        });
}
