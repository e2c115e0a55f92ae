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

        double[] shares = [.. Shares(world, rows, told, followers)];

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

    // Of the followers of each, who is there for every photo. The rows are put beside each other photo by photo, so that nothing is looked up in a table.
    private static IEnumerable<double> Shares(PublishedWorld world, List<(long Created, int User, int Photo)> rows, int[] told, Dictionary<int, HashSet<int>> followers)
    {
        var isTold = new bool[world.UserCreated.Length];
        foreach (var user in told)
            isTold[user] = true;
        var ends = new int[world.Author.Length + 1]; // While they are filled, where the next row of a photo goes.
        foreach (var (_, _, photo) in rows)
            ends[photo + 1] += isTold[world.Author[photo]] ? 1 : 0;
        for (var photo = 0; photo < world.Author.Length; photo++)
            ends[photo + 1] += ends[photo];
        var users = new int[ends[^1]];
        foreach (var (_, user, photo) in rows)
        {
            if (isTold[world.Author[photo]])
                users[ends[photo]++] = user;
        }

        var photos = Enumerable.Range(0, world.Author.Length).Where(photo => isTold[world.Author[photo]]).ToLookup(photo => world.Author[photo]);
        var (seen, last, reached) = (new int[isTold.Length], new int[isTold.Length], new int[isTold.Length]); // Of each user, the last photo and author from 1 on, and how many of the author's photos.
        foreach (var author in told)
        {
            foreach (var photo in photos[author])
            {
                for (var row = photo == 0 ? 0 : ends[photo - 1]; row < ends[photo]; row++)
                {
                    var user = users[row];
                    if (seen[user] == photo + 1)
                        continue;
                    reached[user] = last[user] == author + 1 ? reached[user] + 1 : 1;
                    (seen[user], last[user]) = (photo + 1, author + 1);
                }
            }

            var all = photos[author].Count();
            yield return followers[author].Count(follower => last[follower] == author + 1 && reached[follower] == all) / (double)followers[author].Count;
        }
    }
}
