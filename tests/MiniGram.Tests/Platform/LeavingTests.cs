using System.IO.Compression;
using System.Text;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Moderation;
using MiniGram.Platform.Photos;

namespace MiniGram.Platform;

public sealed class LeavingTests
{
    [Fact]
    public async Task What_is_taken_out_are_ones_own_rows_and_originals()
    {
        await using var site = await TestSite.CreateAsync();
        var (ada, bob) = (await site.JoinAsync("ada"), await site.JoinAsync("bob"));
        var photo = await site.PostAsync(ada, "one, \"two\" #three", Audience.CloseFriends);
        var other = await site.PostAsync(bob, "#other");
        await site.People.FollowAsync(ada.Id!.Value, bob.Id!.Value);
        await site.Likes.SetAsync(ada, other, true);
        await site.Comments.AddAsync(ada, other, "nice");
        using var zip = new MemoryStream();
        await site.Leaving.TakeOutAsync(ada.Id!.Value, zip, key => (new MemoryStream(Encoding.UTF8.GetBytes($"bytes of {key}")), ".jpg"));
        zip.Position = 0;
        using var archive = new ZipArchive(zip);
        string Read(string name)
        {
            using var reader = new StreamReader(archive.GetEntry(name)!.Open());
            return reader.ReadToEnd();
        }

        Assert.Equal(
            ["users.csv", "photos.csv", "tags.csv", "photo_tags.csv", "follows.csv", "likes.csv", "comments.csv", "captions.csv", "account.csv", "close_friends.csv", "blocks.csv", "mutes.csv", $"photos/{photo.Value}.jpg"],
            archive.Entries.Select(entry => entry.FullName));
        Assert.StartsWith("id,username,created_at\n1,ada,2025-03-01 12:", Read("users.csv"), StringComparison.Ordinal);
        Assert.Equal(2, Read("photos.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("three", Read("tags.csv"), StringComparison.Ordinal);
        Assert.DoesNotContain("other", Read("tags.csv"), StringComparison.Ordinal);
        Assert.Equal($"photo_id,caption,alt_text,audience,edited_at\n{photo.Value},\"one, \"\"two\"\" #three\",,2,\n", Read("captions.csv"));
        Assert.Equal($"bytes of media1", Read($"photos/{photo.Value}.jpg"));
        Assert.DoesNotContain("password", Read("account.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_taken_out_is_written_as_it_is_read()
    {
        await using var site = await TestSite.CreateAsync();
        var ada = await site.JoinAsync("ada");
        var photo = await site.PostAsync(ada);
        for (var i = 0; i < 2000; i++)
            await site.Comments.AddAsync(ada, photo, $"comment {i}");
        using var zip = new MemoryStream();

        await site.Leaving.TakeOutAsync(ada.Id!.Value, zip, _ => null);

        zip.Position = 0;
        using var archive = new ZipArchive(zip);
        using var reader = new StreamReader(archive.GetEntry("comments.csv")!.Open());
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal((2001, "comment 0", "comment 1999"), (lines.Length, lines[1].Split(',')[1], lines[^1].Split(',')[1]));
    }

    [Fact]
    public async Task Deleted_account_leaves_nothing_and_counters_right()
    {
        await using var site = await TestSite.CreateAsync();
        var world = await RandomWorld.CreateAsync(site);
        foreach (var (verb, who, whom, detail) in Steps())
            await world.RunAsync((verb, who, whom, detail));
        var leaver = world.People[1];
        var name = (await site.AccountAsync(leaver)).Username;
        Assert.False((await site.Leaving.DeleteAsync(leaver.Id!.Value, "wrong")).Done);
        var media = await site.Leaving.DeleteAsync(leaver.Id!.Value, TestSite.Password);
        Assert.True(media.Done);
        Assert.NotEmpty(media.Value);
        Assert.Equal("", await Recount.DifferencesAsync(site.Database));
        Assert.Null(await site.Members.FindAsync(name));
        Assert.Equal(SignInAnswer.Refused, (await site.Members.SignInAsync(name, TestSite.Password)).Answer);
        foreach (var (table, column) in new[] { ("photos", "user_id"), ("likes", "user_id"), ("comments", "user_id"), ("follows", "follower_id"), ("notices", "actor_id"), ("sessions", "user_id"), ("person_terms", "user_id") })
            Assert.Equal(0, await site.Database.Read(sql => sql.OneAsync<int>($"select count(*) from {table} where {column} = @id", new { id = leaver.Id!.Value.Value })));
        Assert.True((await site.Members.SignUpAsync(new(name, "", TestSite.Password))).Done);
    }

    [Fact]
    public async Task Only_administrator_can_not_leave()
    {
        await using var site = await TestSite.CreateAsync();
        var chief = await site.JoinAsync("chief", Role.Administrator);
        Assert.False((await site.Leaving.DeleteAsync(chief.Id!.Value, TestSite.Password)).Done);
        var second = await site.JoinAsync("second");
        await site.Moderation.DecideAsync(chief, new(second.Id!.Value, null, null), ActionKind.Suspend, "a bot");
        await site.Roles.SetByOperatorAsync(second.Id!.Value, Role.Administrator); // Who is suspended can do nothing for the others.
        Assert.False((await site.Leaving.DeleteAsync(chief.Id!.Value, TestSite.Password)).Done);
        await site.JoinAsync("third", Role.Administrator);
        Assert.True((await site.Leaving.DeleteAsync(chief.Id!.Value, TestSite.Password)).Done);
    }

    [Fact]
    public async Task Log_outlives_the_one_of_whom_it_speaks()
    {
        await using var site = await TestSite.CreateAsync();
        var (ada, mod) = (await site.JoinAsync("ada"), await site.JoinAsync("mod", Role.Moderator));
        await site.Moderation.DecideAsync(mod, new Subject(ada.Id!.Value, null, null), ActionKind.Suspend, "a bot");
        Assert.True((await site.Leaving.DeleteAsync(ada.Id!.Value, TestSite.Password)).Done);
        Assert.Single((await site.Moderation.HistoryAsync(mod, ada.Id!.Value))!);
    }

    /// <summary>Everyone does everything to everyone, in an order that mixes.</summary>
    private static IEnumerable<(int Verb, int Who, int Whom, int Detail)> Steps()
    {
        for (var i = 0; i < 400; i++)
            yield return (i * 7 % 20 is 7 or 15 ? 19 : i * 7 % 20, i * 5 % 6, i * 11 % 6 == i * 5 % 6 ? (i * 5 + 1) % 6 : i * 11 % 6, i % 31);
    }
}
