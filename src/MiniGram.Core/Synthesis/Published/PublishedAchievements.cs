using MiniGram.Model;
using MiniGram.Synthesis.Achievements;
using MiniGram.Synthesis.Clocks;
using MiniGram.Synthesis.Distributions;
using MiniGram.Synthesis.People;
using MiniGram.Synthesis.Randomness;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Published;

/// <summary>What the published process was asked for against what came out.</summary>
internal static class PublishedAchievements
{
    private const int FewPhotos = 50;
    private const int Sampled = 20_000; // Enough to tell, and no time lost.

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
            .. InfluencerAchievements.Of(knobs, world),
            .. Uniform(scenario, world),
            Achieved.KolmogorovSmirnov("users.registration", "moments of registration, uniform over the span", [.. world.UserCreated.Select(moment => (double)(moment - world.UserCreated[0]) / Math.Max(1, world.UserCreated[^1] - world.UserCreated[0]))], share => share),
        ];
    }

    /// <summary>What comments say.</summary>
    /// <param name="scenario">The wishes.</param>
    /// <param name="languages">Of the users.</param>
    /// <param name="moods">How many comments like what they see, are neutral, or don't.</param>
    public static IReadOnlyList<KnobResult> Texts(Scenario scenario, Languages languages, IReadOnlyList<long> moods) =>
    [
        PeopleAchievements.Language(scenario, languages, scenario.Users.Count),
        .. moods.Sum() >= TextAchievements.FewComments ? TextAchievements.Moods(scenario.Engagement.Texts, moods) : [],
    ];

    // Each photo from its author's registration to the end, and what comes of it from the first moment that the causality allows.
    private static IEnumerable<KnobResult> Uniform(Scenario scenario, PublishedWorld world)
    {
        var until = Moments.Of(scenario.Until);
        double Place(long moment, long start) => (moment - start + 0.5) / Math.Max(1, until - start);
        double Of(long moment, long one, long other) => Place(moment, scenario.Causality == Causality.Legacy ? Math.Min(one, other) : Math.Max(one, other));
        if (world.Author.Length > 0)
            yield return Achieved.KolmogorovSmirnov("photos.count", "moments of photos, uniform from their author's registration to the end", [.. world.PhotoCreated.Select((moment, photo) => Place(moment, world.UserCreated[world.Author[photo]]))], share => share);
        foreach (var (knob, rows, isFollow) in new[] { ("published.likes", world.Likes, false), ("published.commented-photos", world.Comments, false), ("published.follows", world.Follows, true) })
        {
            if (rows.Count > 0)
                yield return Achieved.KolmogorovSmirnov(knob, $"moments of {(isFollow ? "follows" : knob == "published.likes" ? "likes" : "comments")}, uniform from the {(scenario.Causality == Causality.Legacy ? "earlier" : "later")} of both parents to the end", [.. rows.Where((_, place) => place % ((rows.Count / Sampled) + 1) == 0).Select(row => Of(row.Created, world.UserCreated[row.Item2], isFollow ? world.UserCreated[row.Item3] : world.PhotoCreated[row.Item3]))], share => share);
        }

        // Of photos that followers of influencers comment on besides, nothing can be told.
        var influencers = world.Influencers.ToHashSet();
        var ofOthers = world.Comments.CountBy(comment => comment.Photo).Where(photo => !influencers.Contains(world.Author[photo.Key])).Select(photo => (double)photo.Value).ToArray();
        if (ofOthers.Length >= FewPhotos && scenario.Published.CommentsPerPhoto is { Kind: DistributionKind.Normal, A: var mean, B: > 0 and var sigma })
        {
            // Rounded, the sign dropped, and photos with none not seen.
            double UpTo(double count) => NormalCumulative.Of((count + 0.5 - mean) / sigma) - NormalCumulative.Of((-count - 0.5 - mean) / sigma);
            Array.Sort(ofOthers);
            var (none, distance) = (UpTo(0), 0.0);
            for (var i = 0; i < ofOthers.Length; i++)
            {
                if (i + 1 == ofOthers.Length || ofOthers[i + 1] > ofOthers[i])
                    distance = Math.Max(distance, Math.Abs(((UpTo(ofOthers[i]) - none) / (1 - none)) - ((i + 1.0) / ofOthers.Length)));
            }

            yield return new("published.comments-per-photo", "comments on a photo, of those that have any and are not an influencer's", 0.5, (UpTo(ofOthers[ofOthers.Length / 2]) - none) / (1 - none), KnobDistance.KolmogorovSmirnov, distance, 0.01 + (2 / Math.Sqrt(ofOthers.Length)));
        }
    }
}
