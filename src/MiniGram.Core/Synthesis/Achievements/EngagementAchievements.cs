using MiniGram.Model;
using MiniGram.Synthesis.Engagement;
using MiniGram.Synthesis.Randomness;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Achievements;

/// <summary>What photos get from people, against what was asked for.</summary>
internal static class EngagementAchievements
{
    private const int PhotosABin = 100;
    private const int LiftedPhotos = 20;
    private const int FewPhotos = 10;

    /// <param name="table">likes or comments.</param>
    /// <param name="knobs">Its knobs.</param>
    /// <param name="scenario">All the wishes.</param>
    /// <param name="drawn">What they were given to.</param>
    /// <param name="weights">How much each user likes, or comments.</param>
    /// <param name="tally">What was counted.</param>
    public static IEnumerable<KnobResult> Of(string table, ReactionKnobs knobs, Scenario scenario, DrawnWorld drawn, double[] weights, Tally tally)
    {
        var world = drawn.World;
        var all = tally.ByPhoto.Sum(count => (long)count);
        if (tally.ByPhoto.Length >= FewPhotos)
            yield return Achieved.Mean($"engagement.{table}.per-photo", $"mean {table} by people", knobs.PerPhoto, Array.ConvertAll(tally.ByPhoto, count => (double)count), 0.1);
        if (all == 0)
            yield break;
        if (tally.ByPhoto.Length >= FewPhotos)
            yield return FromFollowers(table, knobs, tally, all, world.Population.Count);
        foreach (var result in ReactionFit.Of(table, knobs, scenario, drawn, weights, tally))
            yield return result;
        if (Exponent(world, tally) is { } exponent)
            yield return Achieved.Within($"engagement.{table}.follower-exponent", $"power with which mean {table} by people grow with followers, which come over time", knobs.FollowerExponent, exponent.Slope, 0.2 + (3.3 * exponent.Error));
        foreach (var measure in tally.Lifts.Where(measure => measure.Photos >= LiftedPhotos))
            yield return Achieved.Times(measure.Lift.Knob, $"{table} by people on photos {(measure.Lift.Tag is null ? $"of the theme '{measure.Lift.Name}'" : $"tagged {measure.Lift.Name}")}, over what they would get without its lift", measure.Lift.Times, measure.Achieved, 0.05 + (3.3 * measure.Error));
    }

    // How many of a photo's reactions can come from followers depends on its author, so that few photos tell less than their reactions are many: by the spread of the
    // ratio over photos (W. G. Cochran, Sampling Techniques, 1977, 6.3).
    private static KnobResult FromFollowers(string table, ReactionKnobs knobs, Tally tally, long all, int users)
    {
        var share = tally.ByFollowers / (double)all;
        var (squares, reactions) = (0.0, 0L);
        for (var photo = 0; photo < tally.ByPhoto.Length; photo += tally.Stride)
        {
            var off = tally.ByFollowersOfSampled[photo / tally.Stride] - (share * tally.ByPhoto[photo]);
            (squares, reactions) = (squares + (off * off), reactions + tally.ByPhoto[photo]);
        }

        var error = Math.Sqrt(squares) / Math.Max(1, reactions);
        return Achieved.Within($"engagement.{table}.from-followers", $"share of {table} by people that were drawn from followers, less where an author has few", knobs.FromFollowers, share, 0.1 + (0.5 / Math.Sqrt(users)) + (3.3 * error));
    }

    // Slope of ln mean over ln (followers + 1), over bins of a factor of two, with its standard error by how far they are from a line; null where there are too few.
    private static (double Slope, double Error)? Exponent(SocialWorld world, Tally tally)
    {
        var (photos, followers, reactions) = (new long[40], new double[40], new double[40]);
        for (var photo = 0; photo < tally.ByPhoto.Length; photo++)
        {
            var count = world.Graph.Followers(world.Album.Author[photo]).Length + 1;
            var bin = int.Log2(count);
            photos[bin]++;
            followers[bin] += count;
            reactions[bin] += tally.ByPhoto[photo];
        }

        var points = Enumerable.Range(0, photos.Length)
            .Where(bin => photos[bin] >= PhotosABin && reactions[bin] > 0)
            .Select(bin => (X: PortableMath.Log(followers[bin] / photos[bin]), Y: PortableMath.Log(reactions[bin] / photos[bin])))
            .ToList();
        if (points.Count < 4)
            return null;
        var (x, y) = (points.Average(point => point.X), points.Average(point => point.Y));
        var squares = points.Sum(point => (point.X - x) * (point.X - x));
        var slope = points.Sum(point => (point.X - x) * (point.Y - y)) / squares;
        var off = points.Sum(point => (point.Y - y - (slope * (point.X - x))) * (point.Y - y - (slope * (point.X - x))));
        return (slope, Math.Sqrt(off / (points.Count - 2) / squares));
    }
}
