using MiniGram.Model;
using MiniGram.Platform.Photos;

namespace MiniGram.Platform;

/// <summary>Runs on SQLite here and on PostgreSQL in the integration tests.</summary>
public sealed class CommentPagingTests
{
    [Fact]
    public async Task Page_of_a_comment_ends_with_it_and_what_the_viewer_does_not_see_counts_for_none()
    {
        await using var site = await TestSite.CreateAsync();
        site.Clock.Step = TimeSpan.Zero; // All in one moment: their ids order them.
        var (ada, bob, cat) = (await site.JoinAsync("ada"), await site.JoinAsync("bob"), await site.JoinAsync("cat"));
        var (photo, other) = (await site.PostAsync(ada), await site.PostAsync(ada));
        var mine = new List<CommentId>();
        for (var i = 0; i < 45; i++)
        {
            await site.Comments.AddAsync(cat, photo, "hidden");
            mine.Add((await site.Comments.AddAsync(bob, photo, $"{i}"))!.Value);
        }

        await site.People.BlockAsync(bob.Id!.Value, cat.Id!.Value);
        foreach (var (n, id) in mine.Index())
        {
            var list = (await site.Comments.ListAsync(bob, photo, await site.Comments.BeforeAsync(bob, photo, id)))!;
            Assert.Equal(mine.Skip(Math.Max(0, n - 29)).Take(30), list.Items.Select(comment => comment.Id));
        }

        Assert.Null(await site.Comments.BeforeAsync(bob, other, mine[^1]));
        Assert.Null(await site.Comments.BeforeAsync(bob, photo, new CommentId(999_999)));
    }

    [Fact]
    public async Task Who_posts_learns_how_many_each_audience_means_and_what_was_chosen_last()
    {
        await using var site = await TestSite.CreateAsync();
        var (ada, bob, cat) = (await site.JoinAsync("ada"), await site.JoinAsync("bob"), await site.JoinAsync("cat"));
        Assert.Equal(new AudienceChoice(0, 0, Audience.Public), await site.Photos.ChoiceAsync(ada.Id!.Value));
        await site.People.FollowAsync(bob.Id!.Value, ada.Id!.Value);
        await site.People.SetCloseFriendAsync(ada.Id!.Value, bob.Id!.Value, true);
        await site.People.SetCloseFriendAsync(ada.Id!.Value, cat.Id!.Value, true);
        await site.PostAsync(ada, audience: Audience.CloseFriends);
        await site.PostAsync(ada, audience: Audience.Followers);
        Assert.Equal(new AudienceChoice(1, 2, Audience.Followers), await site.Photos.ChoiceAsync(ada.Id!.Value));
    }
}
