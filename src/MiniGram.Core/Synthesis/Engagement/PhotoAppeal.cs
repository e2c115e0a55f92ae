using MiniGram.Synthesis.Clocks;
using MiniGram.Synthesis.Randomness;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Engagement;

/// <summary>What likes and comments have in common: how many a photo can reach, and how much more of them react by its theme, tags, hour and quality. 8 bytes a photo.</summary>
internal sealed class PhotoAppeal
{
    private readonly float[] _reach;
    private readonly float[] _times;

    /// <param name="scenario">The wishes.</param>
    /// <param name="world">What there is already.</param>
    /// <param name="parallel">How many threads.</param>
    public PhotoAppeal(Scenario scenario, SocialWorld world, ParallelOptions parallel)
    {
        var (album, population, hours) = (world.Album, world.Population, scenario.Engagement.HourOfPosting);
        (_reach, _times) = (new float[album.Count], new float[album.Count]);
        var (from, until) = (Moments.Of(scenario.From), Moments.Of(scenario.Until));
        var arrivals = new Arrivals(population.Created, from, until);
        var departed = Array.FindAll(population.Left, left => left < until);
        Array.Sort(departed);
        var departures = new Arrivals(departed, from, until);
        Parallel.For(0, album.Count, parallel, photo =>
        {
            var (author, created) = (album.Author[photo], album.Created[photo]);
            var quality = RandomStream.Of(scenario.Seed, Aspect.Quality, album.Entity[photo]);
            var localHour = Moments.HourOfWeek(created, population.Offset[author]) % 24;

            // Of all users: who follows somebody by the end of the world need not be there yet.
            var shareThere = (arrivals.By(created) - departures.By(created)) / (double)population.Count;
            _reach[photo] = (float)((world.Graph.Followers(author).Length * shareThere) + 1);
            _times[photo] = (float)(world.Lifts.Of(photo) * hours[localHour] * scenario.Photos.Quality.Sample(ref quality));
        });
    }

    /// <summary>In proportion to how many reactions a photo can expect, given all the time there is.</summary>
    /// <param name="photo">Its place.</param>
    /// <param name="followerExponent">The power of those it reaches with which they grow.</param>
    public double Of(int photo, double followerExponent) => PortableMath.Pow(_reach[photo], followerExponent) * _times[photo];
}
