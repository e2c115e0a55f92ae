using System.Runtime.InteropServices;
using MiniGram.Model;
using MiniGram.Synthesis.Achievements;
using MiniGram.Synthesis.Distributions;
using MiniGram.Synthesis.Randomness;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Published;

/// <summary>What share of the influencers is liked, or commented on, by their followers, and by what share of them; counted in the rows.</summary>
internal static class InfluencerAchievements
{
    private const int Quantiles = 100;
    private const double ByChance = 0.01; // So few followers of an influencer may be there for every photo without having been drawn for it.
    private const int LeastPhotos = 2;
    private const int MostPhotos = 20;
    private const int FewInfluencers = 5;
    private const int FewFollowers = 5;

    public static IEnumerable<KnobResult> Of(PublishedKnobs knobs, PublishedWorld world)
    {
        var followers = world.Influencers.ToDictionary(user => user, _ => new HashSet<int>());
        foreach (var (_, follower, followee) in world.Follows)
        {
            if (followers.TryGetValue(followee, out var list))
                list.Add(follower);
        }

        return
        [
            .. Of(world, followers, world.Likes, knobs.Likes, "like", "published.liking-followers", knobs.LikingFollowers, knobs.EngagedInfluencers),
            .. Of(world, followers, world.Comments, knobs.CommentedPhotos * knobs.CommentsPerPhoto.Quantiles(Quantiles).Average(Math.Abs), "comment on", "published.commenting-followers", knobs.CommentingFollowers, knobs.EngagedInfluencers),
        ];
    }

    // Who was drawn is there for every photo of the influencer, and no other is but by chance, for which there have to be some photos.
    private static IEnumerable<KnobResult> Of(PublishedWorld world, Dictionary<int, HashSet<int>> followers, List<(long Created, int User, int Photo)> rows, double ordinary, string does, string knob, Distribution wish, Distribution engaged)
    {
        var photos = world.Influencers.ToDictionary(user => user, _ => 0);
        foreach (var author in world.Author)
        {
            if (photos.TryGetValue(author, out var count))
                photos[author] = count + 1;
        }

        var density = Math.Max(ordinary / Math.Max(1.0, (double)world.UserCreated.Length * world.Author.Length), 1e-9);
        var most = followers.Values.Select(list => list.Count).DefaultIfEmpty().Max();
        var needed = LeastPhotos;
        while (needed <= MostPhotos && most * PortableMath.Pow(density, needed) > ByChance)
            needed++;
        int[] told = [.. world.Influencers.Where(user => photos[user] >= needed && followers[user].Count > 0)];
        if (told.Length < FewInfluencers || wish.Mean * most < FewFollowers)
            yield break;

        var isTold = new bool[world.UserCreated.Length];
        foreach (var user in told)
            isTold[user] = true;

        // By numbers, which are looked up in half of the time that pairs take.
        var (seen, reached) = (new HashSet<long>(), new Dictionary<long, int>());
        static long Pair(int one, int other) => ((long)one << 32) | (uint)other;
        foreach (var (_, user, photo) in rows)
        {
            var author = world.Author[photo];
            if (isTold[author] && followers[author].Contains(user) && seen.Add(Pair(user, photo)))
                CollectionsMarshal.GetValueRefOrAddDefault(reached, Pair(user, author), out _)++;
        }

        double[] shares = [.. told.Select(author => followers[author].Count(follower => reached.GetValueOrDefault(Pair(follower, author)) == photos[author]) / (double)followers[author].Count)];

        // One in a hundred of an influencer's followers may be a bot that likes a great part of all photos.
        double[] drawn = [.. shares.Where(share => share > Math.Min(ByChance, wish.Mean / 4))];
        var (mean, all) = (engaged.Mean, world.Influencers.Count);
        var spread = engaged.Quantiles(Quantiles).Max(value => Math.Abs(value - mean));
        var unseen = 1 - (told.Length / (double)all);
        var tolerance = spread + (0.5 / all) + 0.01 + (3.3 * Math.Sqrt(mean * (1 - mean) * unseen / told.Length));
        yield return Achieved.Within("published.engaged-influencers", $"share of the influencers with {needed} photos or more some of whose followers {does} every one", mean, drawn.Length / (double)told.Length, tolerance);
        if (drawn.Length > 0)
            yield return Achieved.Mean(knob, $"share of the followers of such an influencer who {does} every photo", wish.Mean, drawn, 0.02);
    }
}
