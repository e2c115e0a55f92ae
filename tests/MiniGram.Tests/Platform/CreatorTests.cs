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
        Assert.Null(figures.Peak);
        Assert.Empty(figures.Tags); // Three days have not passed, so that it can't be judged.
        Assert.Equal(new DateOnly(2025, 3, 4), (await site.Creators.ReadAsync(ada.Id!.Value, 1, TimeSpan.FromHours(13))).Days[0].Day);
    }

    /// <summary>Ends of Clopper and Pearson at a level of 1 - 0.05/24, computed apart: the binomial's tails summed, and the share found by bisection at which each is 0.05/48.</summary>
    [Theory]
    [InlineData(30, 200, 0.082334, 0.241535, true)]
    [InlineData(8, 60, 0.034534, 0.314708, false)]
    [InlineData(60, 60, 0.891858, 1, true)]
    public void Fullest_hour_stands_out_when_its_interval_lies_above_an_even_spread(int most, int all, double low, double high, bool standsOut)
    {
        var visits = new int[24];
        for (var i = 0; i < all - most; i++)
            visits[i % 23]++;
        visits[23] = most;
        var peak = HourPeak.Of(visits)!;
        Assert.Equal((23, all, standsOut), (peak.Hour, peak.Visits, peak.StandsOut));
        Assert.Equal((double)most / all, peak.Share, 12);
        Assert.Equal(low, peak.Low, 0.000001);
        Assert.Equal(high, peak.High, 0.000001);
    }

    [Fact]
    public void Nothing_is_told_from_fewer_than_fifty_visits_nor_from_an_even_spread()
    {
        Assert.Null(HourPeak.Of([49, .. new int[23]]));
        Assert.False(HourPeak.Of([.. Enumerable.Repeat(1000, 24)])!.StandsOut);
    }

    [Fact]
    public async Task Follower_counts_once_an_hour_however_much_they_like()
    {
        await using var site = await TestSite.CreateAsync();
        var (ada, bob) = (await site.JoinAsync("ada"), await site.JoinAsync("bob"));
        await site.People.FollowAsync(bob.Id!.Value, ada.Id!.Value);
        site.Clock.Step = TimeSpan.Zero;
        for (var i = 0; i < 5; i++)
        {
            var photo = await site.PostAsync(ada);
            await site.Likes.SetAsync(bob, photo, true);
            await site.Comments.AddAsync(bob, photo, "again");
        }

        site.Clock.Advance(TimeSpan.FromDays(1));
        await site.Comments.AddAsync(bob, await site.PostAsync(ada), "next day");
        var (here, there) = (await site.Creators.ReadAsync(ada.Id!.Value, 7, TimeSpan.Zero), await site.Creators.ReadAsync(ada.Id!.Value, 7, TimeSpan.FromHours(-3)));
        Assert.Equal(2, here.FollowerHours.Sum());
        var hour = here.FollowerHours.ToList().IndexOf(2);
        Assert.Equal(2, there.FollowerHours[(hour + 21) % 24]);
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
