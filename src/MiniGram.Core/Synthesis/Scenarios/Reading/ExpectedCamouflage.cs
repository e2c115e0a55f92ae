using MiniGram.Synthesis.Randomness;

namespace MiniGram.Synthesis.Scenarios.Reading;

/// <summary>
/// How many likes bots add to hide among. One likes a photo once: what falls on a photo that the same bot likes already is lost, and the more so the more
/// likes go to few photos.
/// </summary>
internal sealed class ExpectedCamouflage
{
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
            CamouflageKind.Popularity => [.. ExpectedAppeal.Of(scenario).Select(photo => (photo.Appeal, photo.Weight))],
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
}
