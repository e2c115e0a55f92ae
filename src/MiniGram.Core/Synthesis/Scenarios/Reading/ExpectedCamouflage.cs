using MiniGram.Synthesis.Distributions;
using MiniGram.Synthesis.Randomness;

namespace MiniGram.Synthesis.Scenarios.Reading;

/// <summary>
/// How many likes bots add to hide among. One likes a photo once: what falls on a photo that the same bot likes already is lost, and the more so the more
/// likes go to few photos.
/// </summary>
internal sealed class ExpectedCamouflage
{
    private const int Followings = 200;
    private const int Qualities = 16;
    private const int Times = 8;
    private readonly (double Appeal, double Weight)[] _photos; // Appeals as shares of their mean.
    private readonly double _count;
    private readonly double _likes;

    /// <param name="scenario">Of which world.</param>
    /// <param name="camouflage">How those bots hide.</param>
    public ExpectedCamouflage(Scenario scenario, CamouflageKnobs camouflage)
    {
        (_count, _likes) = (scenario.Photos.Count, camouflage.Likes);
        _photos = camouflage.Kind switch
        {
            CamouflageKind.Random => [(1, 1)],
            CamouflageKind.Popularity => Popular(scenario),
            _ => [],
        };
    }

    /// <summary>Of one bot.</summary>
    /// <param name="planned">How many photos it likes by its plan.</param>
    public double Of(double planned)
    {
        if (_count == 0)
            return 0;
        var (wanted, isFree) = (planned * _likes, Math.Max(0, 1 - (planned / _count)));
        return _photos.Sum(photo => photo.Weight * _count * isFree * (1 - PortableMath.Exp(-wanted * photo.Appeal / _count)));
    }

    // What photos differ by most: their author's followers, how many of those are there, and quality.
    private static (double Appeal, double Weight)[] Popular(Scenario scenario)
    {
        var (graph, exponent) = (scenario.Graph, scenario.Engagement.Likes.FollowerExponent);
        var influencers = graph.Influencers.Share * (scenario.Users.Count > 1 ? 1 : 0);
        var ordinary = graph.InDegree.Quantiles(Followings);
        var scale = graph.FollowsPerUser / ordinary.Average();
        (double Followers, double Weight)[] authors =
        [
            .. ordinary.Select(value => (value * scale, (1 - influencers) / Followings)),
            (graph.Influencers.MeanFollowers(scenario.Users.Count), influencers),
        ];
        var qualities = scenario.Photos.Quality.Quantiles(Qualities);
        var photos = (
            from author in authors
            from time in ExpectedPresence.OfPhotos(scenario, Times)
            let reached = PortableMath.Pow((author.Followers * time.Share) + 1, exponent)
            from quality in qualities
            select (Appeal: reached * quality, Weight: author.Weight * time.Weight / Qualities)).ToArray();
        var mean = photos.Sum(photo => photo.Appeal * photo.Weight);
        return mean <= 0 ? [(1, 1)] : [.. photos.Select(photo => (photo.Appeal / mean, photo.Weight))];
    }
}
