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
        yield return Achieved.Mean($"engagement.{table}.per-photo", $"mean {table} by people", knobs.PerPhoto, Array.ConvertAll(tally.ByPhoto, count => (double)count), 0.1);
        if (all == 0)
            yield break;
        yield return Achieved.Within($"engagement.{table}.from-followers", $"share of {table} by people that were drawn from followers", knobs.FromFollowers, tally.ByFollowers / (double)all, 0.1 + (0.5 / Math.Sqrt(world.Population.Count)));
        foreach (var result in ReactionFit.Of(table, knobs, scenario, drawn, weights, tally))
            yield return result;
        if (Exponent(world, tally) is { } exponent)
            yield return Achieved.Within($"engagement.{table}.follower-exponent", $"power with which mean {table} by people grow with followers", knobs.FollowerExponent, exponent, 0.2);
        foreach (var measure in tally.Lifts.Where(measure => measure.Photos >= LiftedPhotos))
            yield return Achieved.Times(measure.Lift.Knob, $"{table} by people on photos {(measure.Lift.Tag is null ? $"of the theme '{measure.Lift.Name}'" : $"tagged {measure.Lift.Name}")}, over what they would get without its lift", measure.Lift.Times, measure.Achieved, 0.05 + (3.3 * measure.Error));
    }

    // Slope of ln mean over ln (followers + 1), over bins of a factor of two; null where there are too few.
    private static double? Exponent(SocialWorld world, Tally tally)
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
        return points.Sum(point => (point.X - x) * (point.Y - y)) / points.Sum(point => (point.X - x) * (point.X - x));
    }
}
