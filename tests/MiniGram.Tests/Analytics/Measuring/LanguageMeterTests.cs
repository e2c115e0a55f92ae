namespace MiniGram.Analytics.Measuring;

public sealed class LanguageMeterTests
{
    [Theory]
    [InlineData("What a lovely picture, where did you take it?", "en")]
    [InlineData("Don’t stop!", "en")]
    [InlineData("Das ist ja wirklich schön geworden", "de")]
    [InlineData("ICH LIEBE ES ❤️", "de")]
    [InlineData("¿Dónde es? Me encanta", "es")]
    [InlineData("C'est magnifique, j'adore", "fr")]
    [InlineData("Muito lindo, adorei!", "pt")]
    [InlineData("😍😍😍", null)]
    [InlineData("", null)]
    [InlineData("xyzzy 12 #sunset", null)]
    public void Language_is_told_by_small_words(string text, string? language) => Assert.Equal(language, LanguageMeter.Of(text));
}
