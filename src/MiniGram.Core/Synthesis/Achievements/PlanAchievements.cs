using MiniGram.Model;
using MiniGram.Synthesis.Bots;
using MiniGram.Synthesis.Clocks;
using MiniGram.Synthesis.Distributions;
using MiniGram.Synthesis.People;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Achievements;

/// <summary>How bots and their look-alikes carried out what they are there for, against what was asked for. What an account is not there for is left out.</summary>
internal static class PlanAchievements
{
    private const int Few = 20;

    public static IEnumerable<KnobResult> Of(Scenario scenario, DrawnWorld drawn)
    {
        var (bots, alike, samples, seen) = (scenario.Bots, scenario.LookAlikes, drawn.Acts.Samples, drawn.Seen);
        var farmed = samples[UserRole.FarmAccount];
        return
        [
            .. PhotoShare(scenario, drawn),
            .. Window("bots.bulk-likers.session", "time into the day's session", samples[UserRole.BulkLiker], bots.BulkLikers.Session),
            .. Numbers("bots.rings.targets", "mean photos that a ring aims at", bots.Rings.Targets, samples[UserRole.RingMember].Numbers),
            .. Share("bots.rings.share", "share of its ring's targets that an account likes", bots.Rings.Share, samples[UserRole.RingMember]),
            .. Window("bots.rings.window", "time from a ring's strike to each of its likes, as planned", samples[UserRole.RingMember], bots.Rings.Window),
            .. Numbers("bots.farms.customers", "mean customers of a farm", bots.Farms.Customers, [.. drawn.Acts.Truth.Where(bot => bot.Kind == "farm").DistinctBy(bot => bot.Group).Select(bot => (double)bot.Customers.Count)]),
            .. Numbers("bots.farms.likes-per-photo", "mean likes that a customer's photo gets from a farm all of which is there", bots.Farms.LikesPerPhoto, farmed.Numbers),
            .. Window("bots.farms.delivery", $"time from a customer's photo to the farm's likes, as planned: {(bots.Farms.Delivery == FarmDelivery.Burst ? "an hour" : "five days")} alike", farmed, bots.Farms.Delivery == FarmDelivery.Burst ? Moments.Hour : 5 * Moments.Day),
            .. Share("bots.pods.share", "share of the pod's photos that a member comments on", bots.Pods.Share, samples[UserRole.PodMember]),
            .. Window("bots.pods.window", "time from a photo to the pod's comments, as planned", samples[UserRole.PodMember], bots.Pods.Window),
            .. Numbers("bots.churners.follows", "mean accounts that a churner turns to", bots.Churners.Follows, seen.Unfollowing.Numbers),
            .. Share("bots.churners.unfollowed", "share of those whom churners followed and then unfollowed", bots.Churners.Unfollowed, seen.Unfollowing),
            .. Share("bots.churners.follow-back", "share of those who follow a churner back", bots.Churners.FollowBack, seen.Returning),
            .. Numbers("look-alikes.fan-clubs.size", "mean people of a fan club", alike.FanClubs.Size, seen.Fans.Numbers),
            .. Share("look-alikes.fan-clubs.share", "share of the account's photos that a fan likes", alike.FanClubs.Share, seen.Fans),
            .. seen.Fans.Times.Count < Few ? [] : new[] { DelayFit.Of("look-alikes.fan-clubs.delay", "time from the photo to the fan's like", seen.Fans.Times, alike.FanClubs.Delay, 0) },
            .. Numbers("look-alikes.contests.size", "mean people who answer a contest", alike.Contests.Size, seen.Called.Numbers),
            .. Window("look-alikes.contests.window", "time from the call to the like", seen.Called, alike.Contests.Window),
        ];
    }

    // By the likes of the plan: those of camouflage come on top.
    private static IEnumerable<KnobResult> PhotoShare(Scenario scenario, DrawnWorld drawn)
    {
        var (knobs, photos) = (scenario.Bots.BulkLikers, drawn.World.Album.Count);
        if (knobs.Count == 0 || photos == 0 || scenario.Bots.CamouflageOf(UserRole.BulkLiker).Kind is CamouflageKind.Random or CamouflageKind.Popularity)
            yield break;
        var likes = new int[drawn.World.Population.Count];
        foreach (var (_, user, _) in drawn.Acts.Likes)
            likes[user]++;
        yield return Achieved.Mean("bots.bulk-likers.photo-share", "mean share of all photos that a bulk liker likes", knobs.PhotoShare.Mean, [.. drawn.Groups.BulkLikers.SelectMany(group => group).Select(bot => likes[bot] / (double)photos)], 0.1 + (0.4 / knobs.Count) + (0.5 / Math.Max(1e-9, knobs.PhotoShare.Mean * photos))); // Few tell little, and of a photo nobody likes a part.
    }

    private static IEnumerable<KnobResult> Numbers(string knob, string description, Distribution wish, IReadOnlyList<double> numbers)
    {
        if (numbers.Count > 0)
            yield return Achieved.Few(knob, description, wish, numbers);
    }

    private static IEnumerable<KnobResult> Share(string knob, string description, double wish, ActSample sample)
    {
        if (sample.Chances >= Few)
            yield return Achieved.Within(knob, description, wish, sample.Taken / (double)sample.Chances, 0.01 + (2 / Math.Sqrt(sample.Chances)));
    }

    // Any time of it alike likely.
    private static IEnumerable<KnobResult> Window(string knob, string description, ActSample sample, double seconds)
    {
        if (sample.Times.Count >= Few)
            yield return DelayFit.Of(knob, description, sample.Times, Distribution.Uniform(0, Math.Floor(seconds)), 0);
    }
}
