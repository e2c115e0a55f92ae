using MiniGram.Platform.Accounts;
using MiniGram.Platform.Feed;
using MiniGram.Platform.Media;
using MiniGram.Platform.People;
using MiniGram.Web.Endpoints;

namespace MiniGram.Web;

/// <summary>Of several photos sent at once, each has its own words on what can be seen.</summary>
public sealed class AlternativeTextTests
{
    [Theory]
    [InlineData("one\ntwo\nthree", "one|two|three")]
    [InlineData("one\r\n\r\nthree", "one||three")]
    [InlineData("one", "one||")]
    [InlineData("one\ntwo\nthree\nand more", "one|two|three\nand more")]
    [InlineData("", "||")]
    public void Lines_are_the_photos_in_their_order(string typed, string expected) =>
        Assert.Equal(expected, string.Join('|', Enumerable.Range(0, 3).Select(n => PostEndpoints.AltText(typed, n, 3))));

    [Fact]
    public void Words_on_one_photo_may_have_lines() => Assert.Equal("one\ntwo", PostEndpoints.AltText("one\ntwo", 0, 1));

    [Fact]
    public async Task Photos_of_one_form_get_a_line_each()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya");
        await maya.OpenAsync("/post");

        await maya.SendAsync("form[data-upload]", new() { ["altText"] = "A quay at noon\nA door in rain" }, ("quay.png", SamplePicture.Png()), ("door.jpg", SamplePicture.Jpeg()));

        var photos = await site.Get<FeedService>().ProfileAsync(new Viewer(await site.IdAsync("maya"), Role.Member), await site.IdAsync("maya"), null);
        Assert.Equal(["A door in rain", "A quay at noon"], photos.Items.Select(photo => photo.AltText));
    }
}
