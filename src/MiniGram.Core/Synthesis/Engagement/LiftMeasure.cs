using MiniGram.Synthesis.Content;

namespace MiniGram.Synthesis.Engagement;

/// <summary>What a lift came to: what its photos got over what they would be expected to get without it, with that of all other photos taken as 1.</summary>
/// <param name="Lift">As asked for.</param>
/// <param name="Photos">For how many it holds.</param>
/// <param name="Achieved">Times; 0 when nothing can be said.</param>
/// <param name="Error">Its standard error by chance alone, as a share of it.</param>
internal sealed record LiftMeasure(Lift Lift, int Photos, double Achieved, double Error)
{
    /// <summary>Every lift of the world.</summary>
    /// <param name="world">What was liked or commented on.</param>
    /// <param name="dispersion">The shape of the gamma by which photos differ.</param>
    /// <param name="model">What it expected.</param>
    /// <param name="tally">What came.</param>
    public static IReadOnlyList<LiftMeasure> Of(SocialWorld world, double dispersion, ReactionModel model, Tally tally) => [.. world.Lifts.All.Select(lift =>
    {
        var (with, without) = (new Side(), new Side());
        for (var photo = 0; photo < world.Album.Count; photo++)
        {
            var holds = world.Lifts.Holds(lift, photo);
            (holds ? with : without).Add(tally.ByPhoto[photo], model.Expected(photo), dispersion);
        }

        // Nothing is expected of photos that nobody is to like: then they are held against the others as they are.
        var expected = lift.Times > 0 ? with.Expected / lift.Times : without.Expected / Math.Max(1, without.Photos) * with.Photos;
        var achieved = expected > 0 && without.Count > 0 ? with.Count / expected / (without.Count / without.Expected) : 0;
        return new LiftMeasure(lift, with.Photos, achieved, Math.Sqrt(with.Spread + without.Spread));
    })];

    private sealed class Side
    {
        private double _variance;

        public int Photos { get; private set; }

        public long Count { get; private set; }

        public double Expected { get; private set; }

        // Of the sum, as a share of it, squared.
        public double Spread => Expected > 0 ? _variance / (Expected * Expected) : 0;

        public void Add(int count, double expected, double dispersion)
        {
            Photos++;
            Count += count;
            Expected += expected;
            _variance += expected + (expected * expected / dispersion);
        }
    }
}
