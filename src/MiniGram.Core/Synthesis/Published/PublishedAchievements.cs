using MiniGram.Model;
using MiniGram.Synthesis.Achievements;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Published;

/// <summary>What the published process was asked for against what came out.</summary>
internal static class PublishedAchievements
{
    public static IReadOnlyList<KnobResult> Of(Scenario scenario, PublishedWorld world)
    {
        var knobs = scenario.Published;
        var likesOf = world.Likes.CountBy(like => like.User).ToDictionary(entry => entry.Key, entry => entry.Value);
        var followersOf = world.Follows.CountBy(follow => follow.Followee).ToDictionary(entry => entry.Key, entry => entry.Value);
        var ordinary = knobs.Likes / (double)world.UserCreated.Length;
        return
        [
            Achieved.Count("users.count", "users", scenario.Users.Count, world.UserCreated.Length),
            Achieved.Count("photos.count", "photos", scenario.Photos.Count, world.Author.Length),
            Achieved.Count("published.bots", "bots", knobs.Bots, world.Bots.Count),
            Achieved.Count("published.influencers", "influencers", knobs.Influencers, world.Influencers.Count),
            Achieved.Mean("published.likes-per-bot", "mean likes of a bot beside its ordinary ones", knobs.LikesPerBot.Mean, [.. world.Bots.Select(bot => likesOf.GetValueOrDefault(bot) - ordinary)], 0.1),
            Achieved.Mean("published.influencer-followers", "mean followers of an influencer", knobs.InfluencerFollowers.Mean, [.. world.Influencers.Select(user => (double)followersOf.GetValueOrDefault(user))], 0.05),
            Achieved.KolmogorovSmirnov("users.registration", "moments of registration, uniform over the span", [.. world.UserCreated.Select(moment => (double)(moment - world.UserCreated[0]) / Math.Max(1, world.UserCreated[^1] - world.UserCreated[0]))], share => share),
        ];
    }
}
