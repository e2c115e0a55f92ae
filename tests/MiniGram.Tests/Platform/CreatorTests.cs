using MiniGram.Platform.Creators;

namespace MiniGram.Platform;

public sealed class CreatorTests
{
    /// <summary>The ends were computed apart, the quantile of Student's t by integrating its density with Simpson's rule: 7.2195 degrees of freedom, t = 2.35013.</summary>
    [Fact]
    public void Comparison_is_Welchs_interval()
    {
        var figure = KindComparison.Of("x", [10, 11, 12, 13, 14], [1, 2, 3, 2, 1, 2], kinds: 1);
        var (a, b) = (Logs(10, 11, 12, 13, 14), Logs(1, 2, 3, 2, 1, 2));
        Assert.Equal(Math.Exp(a.Average() - b.Average()), figure.Ratio!.Value, 12);
        Assert.Equal(Verdict.Better, figure.Verdict);
        Assert.Equal(3.517657, figure.Low!.Value, 5);
        Assert.Equal(6.279810, figure.High!.Value, 5);
        Assert.Equal(Verdict.Worse, KindComparison.Of("x", [1, 2, 3, 2, 1, 2], [10, 11, 12, 13, 14], kinds: 1).Verdict);
        Assert.Equal(Verdict.TooFewPosts, KindComparison.Of("x", [10, 11, 12, 13], [1, 2, 3, 2, 1, 2], kinds: 1).Verdict);
        Assert.Equal(Verdict.NoDifferenceShown, KindComparison.Of("x", [1, 2, 3, 2, 2], [1, 2, 3, 2, 1, 2], kinds: 1).Verdict);
        Assert.Equal(Verdict.NoDifferenceShown, KindComparison.Of("x", [1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1], kinds: 1).Verdict);
    }

    [Fact]
    public async Task Member_sees_what_each_day_brought()
    {
        await using var site = await TestSite.CreateAsync();
        var (ada, bob, cat) = (await site.JoinAsync("ada"), await site.JoinAsync("bob"), await site.JoinAsync("cat"));
        var photo = await site.PostAsync(ada, "#sea");
        await site.Photos.SeenAsync(bob.Id!.Value, photo);
        await site.Photos.SeenAsync(bob.Id!.Value, photo);
        await site.Photos.SeenAsync(ada.Id!.Value, photo);
        site.Clock.Advance(TimeSpan.FromDays(2));
        await site.Photos.SeenAsync(cat.Id!.Value, photo);
        await site.Likes.SetAsync(cat, photo, true);
        await site.Comments.AddAsync(cat, photo, "hi");
        await site.Comments.AddAsync(ada, photo, "thanks");
        await site.People.FollowAsync(cat.Id!.Value, ada.Id!.Value);
        var figures = await site.Creators.ReadAsync(ada.Id!.Value, 4, TimeSpan.Zero);
        Assert.Equal(
            [new(new(2025, 2, 28), 0, 0, 0, 0, 0), new(new(2025, 3, 1), 1, 0, 0, 0, 1), new(new(2025, 3, 2), 0, 0, 0, 0, 0), new DayFigure(new(2025, 3, 3), 1, 1, 1, 1, 0)],
            figures.Days);
        Assert.Equal((2, "cat"), (figures.Reach, Assert.Single(figures.NewFollowers).Username));
        Assert.Null(figures.BestHour);
        Assert.Empty(figures.Tags); // Three days have not passed, so that it can't be judged.
        Assert.Equal(new DateOnly(2025, 3, 4), (await site.Creators.ReadAsync(ada.Id!.Value, 1, TimeSpan.FromHours(13))).Days[0].Day);
    }

    [Fact]
    public async Task Tags_and_hours_that_do_better_are_found()
    {
        await using var site = await TestSite.CreateAsync();
        var ada = await site.JoinAsync("ada");
        var fans = new List<People.Viewer>();
        for (var i = 0; i < 6; i++)
            fans.Add(await site.JoinAsync($"fan{i}"));
        for (var i = 0; i < 16; i++)
        {
            var good = i % 2 == 0;
            var photo = await site.PostAsync(ada, good ? "#good #all" : i == 1 ? "#rare #all" : "#all");
            foreach (var fan in fans.Take(good ? 5 + (i % 4 / 2) : i % 3 / 2))
                await site.Likes.SetAsync(fan, photo, true);
            site.Clock.Advance(TimeSpan.FromHours(12));
        }

        site.Clock.Advance(TimeSpan.FromDays(4));
        await site.People.FollowAsync(fans[0].Id!.Value, ada.Id!.Value);
        var figures = await site.Creators.ReadAsync(ada.Id!.Value, 30, TimeSpan.Zero);
        var tags = figures.Tags.ToDictionary(tag => tag.Name);
        Assert.Equal((Verdict.Better, 8, 5.5), (tags["good"].Verdict, tags["good"].Photos, tags["good"].LikesPerPhoto));
        Assert.Equal(Verdict.TooFewPosts, tags["rare"].Verdict);
        Assert.Equal(Verdict.TooFewPosts, tags["all"].Verdict);
        Assert.Equal(["00–03", "12–15"], figures.Hours.Select(hour => hour.Name));
        Assert.Equal([Verdict.Worse, Verdict.Better], figures.Hours.Select(hour => hour.Verdict));
        Assert.Equal(10, figures.FollowerHours.Sum());
    }

    private static List<double> Logs(params double[] likes) => [.. likes.Select(count => Math.Log(1 + count))];
}
