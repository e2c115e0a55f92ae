namespace MiniGram.Analytics.Findings;

public sealed class WordsTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(1942, "1,942")]
    [InlineData(-11, "−11")]
    public void Count_is_grouped(long value, string words) => Assert.Equal(words, Words.Count(value));

    [Theory]
    [InlineData(0.094, "9.4 %")]
    [InlineData(0.0098, "0.98 %")]
    [InlineData(1.0, "100 %")]
    [InlineData(0.155, "15.5 %")]
    [InlineData(0.0, "0 %")]
    public void Share_is_in_per_cent(double value, string words) => Assert.Equal(words, Words.Share(value));

    [Theory]
    [InlineData(0.11, "+11 %")]
    [InlineData(-0.11, "−11 %")]
    [InlineData(0.034, "+3.4 %")]
    [InlineData(0.0001, "0.0 %")]
    [InlineData(15.5, "+1,550 %")]
    public void Change_has_its_sign(double value, string words) => Assert.Equal(words, Words.Change(value));

    [Theory]
    [InlineData(0.0004, "p < 0.001")]
    [InlineData(0.0314, "p 0.031")]
    public void P_has_three_digits(double value, string words) => Assert.Equal(words, Words.P(value));

    [Theory]
    [InlineData(1.23, "23 % above")]
    [InlineData(0.95, "5.0 % below")]
    public void Ratio_is_a_distance(double value, string words) => Assert.Equal(words, Words.AboveOrBelow(value));

    [Fact]
    public void Interval_is_from_to() => Assert.Equal(" (95 % interval −3.0 to +17 %)", Words.ChangeInterval(-0.03, 0.17));

    [Fact]
    public void Date_is_short() => Assert.Equal("23 Nov 2026", Words.Date(new(2026, 11, 23)));

    [Fact]
    public void Undefined_is_said() => Assert.Equal(["none", "none", ""], [Words.Number(null), Words.Share(double.NaN), Words.ChangeInterval(null, 1)]);

    [Fact]
    public void List_ends_with_and() => Assert.Equal("a, b and c", Words.List(["a", "b", "c"]));
}
