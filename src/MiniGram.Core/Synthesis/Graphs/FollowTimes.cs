using MiniGram.Synthesis.Clocks;
using MiniGram.Synthesis.People;
using MiniGram.Synthesis.Randomness;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Graphs;

/// <summary>When a follow happens: a delay after both accounts exist, at an hour at which the follower is awake. Not kept, but drawn again when needed.</summary>
internal sealed class FollowTimes(Scenario scenario, Population population, Rhythms rhythms)
{
    private const int Tries = 20;
    private readonly (long Created, long Left)[] _stays = population.Stays;
    private readonly long _until = Moments.Of(scenario.Until);
    private readonly RandomStream.Streams _streams = new(scenario.Seed, Aspect.FollowTime);
    private readonly DelayTable _delays = new(scenario.Graph.Delay);

    /// <summary>Always the same for the same two.</summary>
    public long Of(int follower, int followee)
    {
        var random = _streams.Of(((long)population.Entity[follower] << 32) + population.Entity[followee]);
        var (one, other) = (_stays[follower], _stays[followee]);
        if (scenario.Causality == Causality.Legacy)
            return Math.Min(one.Created, other.Created) + random.Below(_until - Math.Min(one.Created, other.Created));
        var start = Math.Max(one.Created, other.Created);
        var limit = Math.Max(1, Math.Min(one.Left, other.Left) - start);
        var share = _delays.ShareBelow(limit);
        var rhythm = rhythms.OfArchetype(population.Archetype[follower]);
        var moment = start;
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            moment = start + Math.Min((long)_delays.SampleBelow(limit, share, ref random), limit - 1);
            if (rhythm.IsEven || random.Happens(rhythm.At(moment, population.Offset[follower])))
                break;
        }

        return moment;
    }
}
