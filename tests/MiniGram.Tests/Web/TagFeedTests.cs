using MiniGram.Platform.Finding;

namespace MiniGram.Web;

/// <summary>Home, Tags: each photo says for which tag it is there.</summary>
public sealed class TagFeedTests
{
    [Fact]
    public async Task Photo_says_for_which_followed_tag_it_is_there_on_every_page()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya");
        using var noor = await site.JoinAsync("noor");
        await site.Get<TagService>().SetFollowedAsync(await site.IdAsync("maya"), "ocean", true);
        for (var i = 0; i < 26; i++)
            await site.PostAsync("noor", $"Number {i} #Surf #Ocean");

        var first = await maya.OpenAsync("/tags");
        Assert.Equal(24, first.QuerySelectorAll(".why").Count(why => why.TextContent == "Here because you follow #ocean"));
        await maya.OpenAsync(first.QuerySelector("[data-more] a")!.GetAttribute("href")!);
        Assert.Equal(2, maya.Page.QuerySelectorAll(".why").Length);
        Assert.Null(maya.Page.QuerySelector("[aria-label='Tags that you follow']"));
        Assert.Null((await maya.OpenAsync("/community")).QuerySelector(".why"));
    }
}
