namespace MiniGram.Reporting.Segments;

public sealed class CsvTextTests
{
    [Theory]
    [InlineData("maya", "maya")]
    [InlineData("", "")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"hi\"", "\"say \"\"hi\"\"\"")]
    [InlineData("two\nlines", "two␊lines")]
    [InlineData("=cmd|' /C calc'!A0", "\"'=cmd|' /C calc'!A0\"")]
    [InlineData("+1", "\"'+1\"")]
    [InlineData("-1", "\"'-1\"")]
    [InlineData("@sum(A1)", "\"'@sum(A1)\"")]
    [InlineData("  =1", "\"'  =1\"")]
    [InlineData("\t=1", "\"'␉=1\"")]
    [InlineData("\r=1", "\"'␍=1\"")]
    [InlineData("＝1", "\"'＝1\"")]
    [InlineData("a;=1", "\"a;'=1\"")]
    [InlineData("a; -1;+b", "\"a; '-1;'+b\"")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("abc\u202egnp", "abc[U+202E]gnp")]
    [InlineData("nul\0l", "nul␀l")]
    public void Text_becomes_a_cell_that_no_spreadsheet_runs(string text, string cell) => Assert.Equal(cell, CsvText.Cell(text));

    [Fact]
    public void Long_text_stays_whole() => Assert.Equal(10_000, CsvText.Cell(new string('x', 10_000)).Length);

    [Theory]
    [InlineData(0.1, "0.1")]
    [InlineData(null, "")]
    [InlineData(double.NaN, "")]
    public void Numbers_are_unrounded_or_empty(double? value, string cell) => Assert.Equal(cell, CsvText.Cell(value));
}
