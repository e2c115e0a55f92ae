using CsCheck;
using MiniGram.Model;
using MiniGram.Platform.Finding;
using MiniGram.Platform.People;
using MiniGram.Platform.Photos;

namespace MiniGram.Platform;

public sealed class FindingTests
{
    [Theory]
    [InlineData("sunset", "sunset", 0)]
    [InlineData("sunest", "sunset", 1)]
    [InlineData("snset", "sunset", 1)]
    [InlineData("sunsets", "sunset", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("", "abc", 3)]
    public void Distance_counts_slips(string a, string b, int slips) => Assert.Equal(slips, Words.Distance(a, b, 9));

    [Fact]
    public void Distance_is_symmetric_and_zero_only_for_the_same() => Gen.Select(Gen.String[Gen.Char["abc"], 0, 8], Gen.String[Gen.Char["abc"], 0, 8]).Sample((a, b) =>
    {
        Assert.Equal(Words.Distance(a, b, 99), Words.Distance(b, a, 99));
        Assert.Equal(a == b, Words.Distance(a, b, 99) == 0);
    });

    [Theory]
    [InlineData("Zoë's café, #Sunset_2 東京", "2 café sunset zoë 東京")]
    [InlineData("a b cc", "cc")]
    public void Texts_are_cut_into_words(string text, string words) => Assert.Equal(words.Split(' ').Where(word => word != "2").Order(StringComparer.Ordinal), Words.Of(text));

    [Fact]
    public async Task Search_forgives_slips_and_keeps_the_audience()
    {
        await using var site = await TestSite.CreateAsync();
        var (ada, bob) = (await site.JoinAsync("ada.lovelace"), await site.JoinAsync("bob"));
        var open = await site.PostAsync(ada, "Harbour at #sunset");
        await site.PostAsync(ada, "Harbour at night, for #lovers", Audience.CloseFriends);
        foreach (var typed in new[] { "lovelace", "LOVE", "lovlace", "loevlace", "ada lovelace", "@ada.lovelace", "ada lovelcae" })
            Assert.Equal(["ada.lovelace"], (await site.Search.PeopleAsync(bob, typed)).Select(person => person.Username));
        foreach (var typed in new[] { "", "love bob", "xyzzy", "lvlc" })
            Assert.Empty(await site.Search.PeopleAsync(bob, typed));
        foreach (var typed in new[] { "sunset", "#SunSet", "sunest", "sun" })
            Assert.Equal([new TagCard("sunset", 1)], await site.Search.TagsAsync(bob, typed));
        Assert.Empty(await site.Search.TagsAsync(bob, "lovers"));
        Assert.Single(await site.Search.TagsAsync(ada, "lovers"));
        foreach (var typed in new[] { "harbour", "habrour sunset", "harb" })
            Assert.Equal([open], (await site.Search.PhotosAsync(bob, typed, null)).Items.Select(card => card.Id));
        Assert.Empty((await site.Search.PhotosAsync(bob, "night", null)).Items);
        Assert.Equal(2, (await site.Search.PhotosAsync(ada, "harbour", null)).Items.Count);

        Assert.Empty((await site.Search.PhotosAsync(bob, "sunset harbour at the zoo", null)).Items); // Not the first words by the alphabet: all that were typed.
        Assert.Equal([open], (await site.Search.PhotosAsync(bob, "sunset harbour at sunset harbour at", null)).Items.Select(card => card.Id));
        await site.Members.ChangeProfileAsync(bob.Id!.Value, new("Robert Tables", "", false));
        Assert.Equal(["bob"], (await site.Search.PeopleAsync(ada, "tabels")).Select(person => person.Username));
        await site.People.BlockAsync(ada.Id!.Value, bob.Id!.Value);
        Assert.Empty(await site.Search.PeopleAsync(bob, "lovelace"));
        Assert.Empty((await site.Search.PhotosAsync(bob, "harbour", null)).Items);
        await site.Photos.EditAsync(ada.Id!.Value, open, new PostEdit("changed", "", Audience.Public));
        Assert.Single((await site.Search.PhotosAsync(ada, "harbour", null)).Items);
    }

    [Fact]
    public async Task Tag_page_counts_what_its_viewer_sees_and_relates()
    {
        await using var site = await TestSite.CreateAsync();
        var (ada, bob) = (await site.JoinAsync("ada"), await site.JoinAsync("bob"));
        for (var i = 0; i < 3; i++)
            await site.PostAsync(ada, "#sea #boat");
        await site.PostAsync(ada, "#sea #secret", Audience.CloseFriends);
        for (var i = 0; i < 9; i++)
            await site.PostAsync(bob, i < 2 ? "#sea #day" : "#day");
        var page = (await site.Tags.FindAsync(bob, "#Sea"))!;
        Assert.Equal(("sea", 5, false), (page.Name, page.Photos, page.Followed));
        Assert.Equal(["boat", "day"], page.Related);
        Assert.Null(await site.Tags.FindAsync(bob, "secret"));
        Assert.Null(await site.Tags.FindAsync(bob, "two words"));
        Assert.True(await site.Tags.SetFollowedAsync(bob.Id!.Value, "SEA", true));
        Assert.True((await site.Tags.FindAsync(bob, "sea"))!.Followed);
        Assert.Equal(["sea"], await site.Tags.FollowedAsync(bob.Id!.Value));
        Assert.True(await site.Tags.SetFollowedAsync(bob.Id!.Value, "sea", false));
        Assert.Empty(await site.Tags.FollowedAsync(bob.Id!.Value));
        Assert.Equal(5, (await site.Tags.TopAsync(bob, "sea")).Count);
    }

    [Fact]
    public async Task Page_of_a_tag_with_many_photos_counts_at_once_what_changes()
    {
        await using var site = await TestSite.CreateAsync();
        var (ada, bob, cat) = (await site.JoinAsync("ada"), await site.JoinAsync("bob"), await site.JoinAsync("cat"));
        var photos = new List<PhotoId>();
        for (var i = 0; i < 120; i++)
            photos.Add(await site.PostAsync(i % 2 == 0 ? ada : bob, "#sea #boat", i % 10 == 0 ? Audience.Followers : Audience.Public));
        async Task<int> CountAsync(Viewer viewer) => (await site.Tags.FindAsync(viewer, "sea"))!.Photos;

        Assert.Equal((120, 108, 108, 108), (await CountAsync(ada), await CountAsync(bob), await CountAsync(cat), await CountAsync(Viewer.Anonymous)));
        await site.People.FollowAsync(cat.Id!.Value, ada.Id!.Value);
        Assert.Equal(120, await CountAsync(cat));
        await site.People.BlockAsync(cat.Id!.Value, bob.Id!.Value);
        Assert.Equal(60, await CountAsync(cat));
        await site.PostAsync(ada, "#sea");
        await site.Photos.DeleteAsync(ada.Id!.Value, photos[2]);
        Assert.Equal((120, 60, 108), (await CountAsync(ada), await CountAsync(cat), await CountAsync(Viewer.Anonymous)));
        Assert.Equal(["boat"], (await site.Tags.FindAsync(cat, "sea"))!.Related);
        Assert.All(await site.Tags.TopAsync(cat, "sea"), card => Assert.Equal(ada.Id, card.Author.Id));
    }

    [Fact]
    public async Task Explore_shows_what_rises_and_whom_one_may_know()
    {
        await using var site = await TestSite.CreateAsync();
        var (ada, bob, cat, dan) = (await site.JoinAsync("ada"), await site.JoinAsync("bob"), await site.JoinAsync("cat"), await site.JoinAsync("dan"));
        var old = await site.PostAsync(ada, "#old #both");
        await site.Likes.SetAsync(bob, old, true);
        site.Clock.Advance(TimeSpan.FromDays(5));
        var young = await site.PostAsync(cat, "#both");
        await site.Likes.SetAsync(bob, young, true);
        await site.PostAsync(cat, "#hidden", Audience.Followers);
        Assert.Equal([young, old], (await site.Explore.PhotosAsync(bob, 10)).Select(card => card.Id));
        Assert.Equal(["both"], await site.Explore.TagsAsync(bob, 5));
        await site.People.SetMutedAsync(bob.Id!.Value, cat.Id!.Value, true);
        Assert.Equal([old], (await site.Explore.PhotosAsync(bob, 10)).Select(card => card.Id));

        await site.People.FollowAsync(dan.Id!.Value, ada.Id!.Value);
        await site.People.FollowAsync(ada.Id!.Value, bob.Id!.Value);
        Assert.Equal(["bob", "cat"], (await site.Explore.PeopleAsync(dan.Id!.Value, 5)).Select(person => person.Username));
        await site.People.BlockAsync(bob.Id!.Value, dan.Id!.Value);
        Assert.Equal(["cat"], (await site.Explore.PeopleAsync(dan.Id!.Value, 5)).Select(person => person.Username));
    }
}
