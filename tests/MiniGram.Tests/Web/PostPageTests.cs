using MiniGram.Platform.People;
using MiniGram.Platform.Photos;

namespace MiniGram.Web;

/// <summary>The form of a new photo.</summary>
public sealed class PostPageTests
{
    [Fact]
    public async Task Audience_tells_how_many_it_means_and_the_last_choice_is_kept()
    {
        await using var site = await RunningSite.StartAsync();
        using var maya = await site.JoinAsync("maya");
        using var noor = await site.JoinAsync("noor");
        using var omar = await site.JoinAsync("omar");
        await maya.OpenAsync("/post");
        Assert.Equal(("public", "Nobody yet: nobody follows you.", "Nobody yet: your list is empty. Add someone on their profile."), (Chosen(maya), Words(maya, "followers"), Words(maya, "close-friends")));
        await site.Get<PeopleService>().FollowAsync(await site.IdAsync("noor"), await site.IdAsync("maya"));
        foreach (var friend in new[] { "noor", "omar" })
            await site.Get<PeopleService>().SetCloseFriendAsync(await site.IdAsync("maya"), await site.IdAsync(friend), true);
        await site.PostAsync("maya", audience: Audience.CloseFriends);

        await maya.OpenAsync("/post");

        Assert.Equal(("close-friends", "The one person who follows you.", "The 2 people on your list. Nobody sees the list."), (Chosen(maya), Words(maya, "followers"), Words(maya, "close-friends")));
        Assert.Equal("/@maya", maya.Page.QuerySelector("form[data-upload]")!.GetAttribute("data-done"));
        Assert.Equal(["with the community", "with followers", "with close friends"], maya.Page.QuerySelectorAll("button.share > [class]").Select(words => words.TextContent));
    }

    private static string? Chosen(Visitor visitor) => visitor.Page.QuerySelector("input[name=audience][checked]")!.GetAttribute("value");

    private static string Words(Visitor visitor, string audience) => visitor.Page.QuerySelector($"input[value={audience}]")!.ParentElement!.QuerySelector("small")!.TextContent;
}
