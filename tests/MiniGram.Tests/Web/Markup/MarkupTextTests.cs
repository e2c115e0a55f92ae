using AngleSharp.Html.Parser;
using CsCheck;
using Microsoft.AspNetCore.Components;
using MiniGram.Platform.Photos.Captions;

namespace MiniGram.Web.Markup;

/// <summary>Whatever a person writes stays text, wherever a page puts it.</summary>
public sealed class MarkupTextTests
{
    // Without the few characters that a parser of HTML takes for others, whoever wrote them.
    private static readonly Gen<string> s_text = Gen.OneOf(Gen.Char[' ', '~'], Gen.Char['\u00a0', '\ud7ff'], Gen.Char["<>&\"'`=/"]).Array[0, 40].Select(letters => new string(letters));

    [Fact]
    public void Text_stays_text_between_tags_and_in_attributes() => s_text.Sample(text =>
    {
        using var page = new MarkupText();
        page.Add($"<p title=\"{text}\">{text}</p>");

        var found = new HtmlParser().ParseDocument(page.ToString()).Body!.Children.Single();

        Assert.Equal((text, text), (found.GetAttribute("title"), found.TextContent));
    });

    [Fact]
    public void Words_of_a_person_give_links_and_breaks_and_else_text() => s_text.Sample(text =>
    {
        var words = $"{text} #ocean @noor\n{text}";
        using var page = new MarkupText();
        Words.Write(page, words);

        var body = new HtmlParser().ParseDocument($"<body><p>{page}</p>").Body!.Children.Single();

        Assert.All(body.QuerySelectorAll("*"), element => Assert.Contains(element.LocalName, (string[])["a", "br"]));
        Assert.Equal(Caption.Read(words).Tags, Words.TagsOf(words));
        Assert.Contains("/tags/ocean", body.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal(words.Replace("\n", "", StringComparison.Ordinal), body.TextContent);
    });

    [Fact]
    public void Text_grows_beyond_what_was_borrowed()
    {
        var text = new string('ü', 50_000) + "<";
        using var page = new MarkupText();
        for (var i = 0; i < 5; i++)
            page.Add($"{i}{text}{new MarkupString("<br />")}");

        Assert.Equal(string.Concat(Enumerable.Range(0, 5).Select(i => $"{i}{text[..^1]}&lt;<br />")), page.ToString());
    }

    [Fact]
    public void Moment_is_told_to_the_minute()
    {
        using var page = new MarkupText();
        var at = new DateTimeOffset(2025, 3, 7, 4, 5, 6, TimeSpan.Zero);
        When.Write(page, at, at.AddHours(2));
        When.Write(page, at, null);

        Assert.Equal(
            """<time datetime="2025-03-07T04:05:06Z" title="7 March 2025, 04:05 UTC">2 h</time><time datetime="2025-03-07T04:05:06Z" title="7 March 2025, 04:05 UTC">7 Mar 2025</time>""", page.ToString());
    }
}
