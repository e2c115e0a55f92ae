using CsCheck;

namespace MiniGram.Platform.Photos.Captions;

public sealed class CaptionTests
{
    private static readonly string[] s_pieces =
    [
        "#", "@", "＃", " ", "\n", "\r\n", "\r", "_", ".", "/", "&", "http://x/#a", "https://b", "www.c", "sun", "Straße", "日本", "e\u0301", "🌅", "𝒜", "\u200d", "12", "maya", "·", "é", "\ud800", "が", "か\u3099",
    ];

    private static readonly Gen<string> s_texts = Gen.OneOf(Gen.Int[0, s_pieces.Length - 1].Select(place => s_pieces[place]), Gen.String[0, 3]).Array[0, 24].Select(string.Concat);

    public static TheoryData<string, string, string> Examples => new()
    {
        { "A #sunset with @Maya.B.", "sunset", "maya.b" },
        { "#Sunset #SUNSET ＃ｓｕｎｓｅｔ", "sunset", "" },
        { "#été #Étè #日本 #हिन्दी #Straße #میخواهم", "été étè 日本 हिन्दी straße میخواهم", "" },
        { "#35mm #2024 #1 #_ #a_1", "35mm a_1", "" },
        { "C#minor a#b x@y.org me@home", "", "" },
        { "(#sun),#sea;\"#sky\"-#lake/#no", "sun sea sky lake", "" },
        { "##double &#39; &#x27;", "", "" },
        { "https://x.org/#top/@maya www.y.org/#z http://é/#q #real", "real", "" },
        { "@a @b.c @..d @e.. @ @é @mayaé @x@y", "a b.c ..d e", "" },
        { "#🌅 #sun🌅", "sun", "" },
        { "#Cafe\u0301 #CAFÉ #か\u3099 #が", "café が", "" },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Tags_and_mentions_are_found(string text, string tags, string mentions)
    {
        var caption = Caption.Read(text);

        if (text.StartsWith("@a", StringComparison.Ordinal))
            Assert.Equal(["a", "b.c", "..d", "e"], caption.Mentions);
        else
            Assert.Equal((tags, mentions), (string.Join(' ', caption.Tags), string.Join(' ', caption.Mentions)));
    }

    [Fact]
    public void Segments_say_what_each_piece_is() => Assert.Equal(
        [
            new(CaptionPart.Text, "Hi "), new(CaptionPart.Mention, "@Bo", "bo"), new(CaptionPart.Text, ","), new(CaptionPart.LineBreak, "\r\n"),
            new(CaptionPart.Tag, "#Sea", "sea"), new(CaptionPart.LineBreak, "\n"), new(CaptionPart.Text, "http://x/#y <b>"),
        ],
        Caption.Read("Hi @Bo,\r\n#Sea\nhttp://x/#y <b>").Segments);

    [Fact]
    public void Segments_together_are_the_text() => s_texts.Sample(text =>
    {
        var caption = Caption.Read(text);
        Assert.Equal(text, string.Concat(caption.Segments.Select(segment => segment.Text)));
        Assert.DoesNotContain(caption.Segments, segment => segment.Text.Length == 0);
    });

    [Fact]
    public void Tag_found_is_a_tag_by_itself_and_stays_the_same() => s_texts.Sample(text =>
    {
        foreach (var tag in Caption.Read(text).Tags)
            Assert.Equal(tag, Caption.TagOf(tag));
    });

    [Fact]
    public void Mention_holds_only_what_a_name_may() => s_texts.Sample(text =>
        Assert.All(Caption.Read(text).Mentions, name => Assert.Matches(@"^[a-z0-9._]{1,30}$", name)));

    [Theory]
    [InlineData(" #Sunset ", "sunset")]
    [InlineData("sunset", "sunset")]
    [InlineData("two words", null)]
    [InlineData("", null)]
    [InlineData("123", null)]
    [InlineData("a#b", null)]
    public void Tag_of_a_search_is_read_like_one_of_a_caption(string text, string? tag) => Assert.Equal(tag, Caption.TagOf(text));

    [Fact]
    public void Limits_are_said_with_what_is_too_much()
    {
        var text = string.Concat(Enumerable.Range(0, 31).Select(i => $"#t{i} ")) + string.Concat(Enumerable.Range(0, 21).Select(i => $"@p{i} ")) + $"#{new string('x', 61)} " + new string('z', 2_200);
        Assert.Equal(
            [
                "This text has 2,503 characters; the limit is 2,200. Shorten it by 303.", "This text has 32 tags; the limit is 30. Take 2 out.",
                "This text mentions 21 people; the limit is 20. Take 1 out.", "The tag #xxxxxxxxxxxxxxxxxxxx… has 61 characters; the limit is 60.",
            ],
            Caption.Read(text).Problems);
    }

    [Theory]
    [InlineData("🌅")]
    [InlineData("\t\r\n")]
    [InlineData("می\u200cخواهم 👩‍🚀")]
    [InlineData(null)]
    public void What_can_be_seen_is_no_problem(string? text) => Assert.Empty(Caption.Read(text).Problems);

    [Theory]
    [InlineData("a\0b", "There is an invisible control character after 'a'. Delete it.")]
    [InlineData("\u202eabc", "This text begins with an invisible control character. Delete it.")]
    public void What_cannot_be_seen_is_named(string text, string problem) => Assert.Equal([problem], Caption.Read(text).Problems);

    [Fact]
    public void Half_a_character_is_named() => Assert.Equal(["There is an invisible control character after 'nice '. Delete it."], Caption.Read("nice \ud800").Problems);

    [Fact]
    public void Emoji_counts_as_the_characters_that_it_is_made_of() => Assert.Empty(Caption.Read(string.Concat(Enumerable.Repeat("🌅", 2_200))).Problems);
}
