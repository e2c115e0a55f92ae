using MiniGram.Synthesis.Bots;
using MiniGram.Synthesis.Content;
using MiniGram.Synthesis.Distributions;
using MiniGram.Synthesis.People;
using MiniGram.Synthesis.Randomness;

namespace MiniGram.Synthesis.Scenarios.Reading;

/// <summary>How many rows and bytes a scenario comes to, by its means.</summary>
internal static class Expectation
{
    private const int PublishedTags = 250;
    private const double Steps = 1_000;

    // Bytes of a row beside its ids: commas and line break, a timestamp of 19 letters, and text of about this length.
    private const double Timestamp = 20;
    private const double Username = 13;
    private const double ImageUrl = 45;
    private const double TagName = 10;
    private const double CommentText = 26;

    public static IReadOnlyList<TableExpectation> Of(Scenario scenario)
    {
        var (users, photos) = ((double)scenario.Users.Count, (double)scenario.Photos.Count);
        var tags = scenario.Process == WorldProcess.Published ? PublishedTags : TagCatalog.ThemesOf(scenario).SelectMany(theme => theme.Tags).Concat(scenario.Time.Events.Select(planned => planned.Tag).Where(tag => tag.Length > 0)).Distinct(StringComparer.Ordinal).Count();
        var (photoTags, follows, likes, comments) = scenario.Process == WorldProcess.Published ? Published(scenario) : Social(scenario, tags);
        var dirt = 1 + scenario.Dirt.Duplicates;
        var (user, photo, tag) = (Digits(users), Digits(photos), Digits(tags));
        return
        [
            Table("users", users, user + 1 + Username + 1 + Timestamp),
            Table("photos", photos, photo + 1 + ImageUrl + 1 + user + 1 + Timestamp),
            Table("tags", tags, tag + 1 + TagName + 1 + Timestamp),
            Table("photo_tags", photoTags, photo + 1 + tag + 1),
            Table("follows", follows, user + 1 + user + 1 + Timestamp),
            Table("likes", likes, user + 1 + photo + 1 + Timestamp),
            Table("comments", comments, Digits(comments) + 1 + CommentText + 1 + photo + 1 + user + 1 + Timestamp),
        ];

        TableExpectation Table(string name, double rows, double width) => new(name, Math.Round(rows * dirt), Math.Round(rows * dirt * width));
    }

    private static (double PhotoTags, double Follows, double Likes, double Comments) Social(Scenario scenario, int tags)
    {
        var (users, photos, bots, alike) = ((double)scenario.Users.Count, (double)scenario.Photos.Count, scenario.Bots, scenario.LookAlikes);
        var perUser = photos / users;
        var (perRing, perCustomer) = (Finite(bots.Rings.Targets.Mean) * bots.Rings.Share, perUser * bots.Farms.LikesPerPhoto.Mean);
        (UserRole Role, double Bots, double Likes)[] plans =
        [
            (UserRole.BulkLiker, bots.BulkLikers.Count, bots.BulkLikers.PhotoShare.Mean * photos),
            (UserRole.RingMember, bots.Rings.Count * bots.Rings.Size.Mean, perRing),
            (UserRole.FarmAccount, bots.Farms.Count * bots.Farms.Size.Mean, bots.Farms.Size.Mean > 0 ? bots.Farms.Customers.Mean * perCustomer / bots.Farms.Size.Mean : 0),
        ];
        var planned = plans.Sum(plan => plan.Bots * (plan.Likes + new ExpectedCamouflage(scenario, bots.CamouflageOf(plan.Role)).Of(plan.Likes)));

        // Who is to like or comment on all that somebody posts can't before they are there.
        var there = ExpectedPresence.Mean(scenario);
        var honest = (there * alike.FanClubs.Count * alike.FanClubs.Size.Mean * alike.FanClubs.Share * perUser) + (photos > 0 ? alike.Contests.Count * alike.Contests.Size.Mean : 0);
        var chatter = there * bots.Pods.Count * bots.Pods.Size.Mean * Math.Max(0, bots.Pods.Size.Mean - 1) * bots.Pods.Share * perUser;
        var churned = bots.Churners.Count * bots.Churners.Follows.Mean * (1 - bots.Churners.Unfollowed + bots.Churners.FollowBack);
        return (
            photos * Math.Min(tags, Quantiles(scenario.Content.TagsPerPhoto, value => Math.Clamp(Math.Floor(value + 0.5), 0, 30))),
            (users * scenario.Graph.FollowsPerUser) + churned,
            (photos * scenario.Engagement.Likes.PerPhoto) + planned + honest,
            (photos * scenario.Engagement.Comments.PerPhoto) + chatter);
    }

    private static (double PhotoTags, double Follows, double Likes, double Comments) Published(Scenario scenario)
    {
        var (users, photos, published) = ((double)scenario.Users.Count, (double)scenario.Photos.Count, scenario.Published);
        var (perUser, influencers) = (photos / users, (double)published.Influencers);
        var engaged = influencers * published.EngagedInfluencers.Mean * published.InfluencerFollowers.Mean * perUser;
        var distinct = photos == 0 ? 0 : photos * (1 - PortableMath.Exp(-published.CommentedPhotos / photos));
        return (
            published.PhotoTags * Dated((published.TagsUntil - scenario.From) / (scenario.Until - scenario.From)),
            (published.Follows * (1 - (influencers / users))) + (influencers * published.InfluencerFollowers.Mean),
            published.Likes + (published.Bots * published.LikesPerBot.Mean) + (engaged * published.LikingFollowers.Mean),
            (distinct * Quantiles(published.CommentsPerPhoto, value => Math.Abs(Math.Floor(value + 0.5)))) + (engaged * published.CommentingFollowers.Mean));
    }

    /// <summary>The share of photos that are younger than a tag, with tags uniform over the first <paramref name="part"/> of the span and photos from their author's uniform registration on.</summary>
    private static double Dated(double part) => Mean(p =>
    {
        var s = part * p;
        return 1 - (s + ((1 - s) * PortableMath.Log(1 - s)));
    });

    private static double Quantiles(Distribution distribution, Func<double, double> of) =>
        distribution.Kind == DistributionKind.Constant ? of(distribution.A) : Mean(p => of(distribution.QuantileOf(p)));

    private static double Mean(Func<double, double> of)
    {
        var sum = 0.0;
        for (var k = 0; k < Steps; k++)
            sum += of((k + 0.5) / Steps);
        return sum / Steps;
    }

    private static double Finite(double value) => double.IsInfinity(value) ? 0 : value;

    /// <summary>The mean number of digits of the numbers from 1 to a count.</summary>
    private static double Digits(double count)
    {
        var (sum, digits) = (0.0, 1);
        for (double first = 1; first <= count; first *= 10, digits++)
            sum += digits * (Math.Min(count, (first * 10) - 1) - first + 1);
        return count < 1 ? 1 : sum / Math.Floor(count);
    }
}
