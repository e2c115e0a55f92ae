using MiniGram.Synthesis.Clocks;
using MiniGram.Synthesis.Distributions;
using MiniGram.Synthesis.People;
using MiniGram.Synthesis.Randomness;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Graphs;

/// <summary>
/// Draws who follows whom, in four rounds that each see only the rounds before, so that any number of threads gives the same: the followers of
/// influencers, whose number is set; picks by attractiveness, within the community or anywhere; picks among those whom one's followees follow;
/// follows that are returned.
/// </summary>
internal sealed class FollowDraw
{
    private const int Tries = 50;
    private readonly Scenario _scenario;
    private readonly Population _population;
    private readonly (long Created, long Left)[] _stays;
    private readonly ParallelOptions _parallel;
    private readonly double[] _attractiveness;
    private readonly AliasTable _everybody;
    private readonly AliasTable?[] _communities;
    private readonly DelayTable _delays;
    private readonly double _mostToReturn;

    private FollowDraw(Scenario scenario, Population population, ParallelOptions parallel)
    {
        (_scenario, _population, _stays, _parallel, _delays) = (scenario, population, population.Stays, parallel, new DelayTable(scenario.Graph.Delay));
        _mostToReturn = scenario.Graph.Influencers.MostFollowedBack(population.Count, scenario.Graph.FollowsPerUser);
        _attractiveness = new double[population.Count];
        Parallel.For(0, population.Count, parallel, user =>
        {
            var random = RandomStream.Of(scenario.Seed, Aspect.Attractiveness, population.Entity[user]);
            _attractiveness[user] = population.IsInfluencer[user] || population.Role[user] != UserRole.Person ? 0 : scenario.Graph.InDegree.Sample(ref random);
        });
        _everybody = new AliasTable(_attractiveness);
        _communities = new AliasTable?[scenario.Graph.Communities];
        foreach (var community in Enumerable.Range(0, population.Count).GroupBy(user => population.Community[user]))
        {
            var members = community.ToArray();
            var table = new AliasTable([.. members.Select(user => _attractiveness[user])], members);
            _communities[community.Key] = table.Total > 0 ? table : null;
        }
    }

    /// <summary>The graph with the bots' own follows, and how it came about.</summary>
    public static (FollowGraph Graph, PickTally Picks) Draw(Scenario scenario, Population population, IReadOnlyList<(int Follower, int Followee)> planned, ParallelOptions parallel)
    {
        var draw = new FollowDraw(scenario, population, parallel);
        var toInfluencers = draw.InfluencerFollowers();
        var targets = draw.Targets(toInfluencers);
        var first = draw.Pick(targets, toInfluencers);
        var second = draw.Close(targets, first);
        var picks = draw.Count(toInfluencers, first, second);
        return (new FollowGraph(draw.Return(second, planned)), picks);
    }

    // By follower: which influencers they follow.
    private int[][] InfluencerFollowers()
    {
        var count = _population.Count;
        var followees = new int[count][];
        Array.Fill(followees, []);
        var weights = new double[count];
        for (var user = 0; user < count; user++)
            weights[user] = _population.Role[user] == UserRole.Person ? _population.Following[user] : 0;
        var followers = new AliasTable(weights);
        if (followers.Total <= 0)
            return followees;
        var influencers = Enumerable.Range(0, count).Where(user => _population.IsInfluencer[user]).ToArray();
        var drawn = new int[influencers.Length][];
        using var circles = Circles();
        Parallel.For(0, influencers.Length, _parallel, place =>
        {
            var (influencer, chosen) = (influencers[place], circles.Value!);
            var random = RandomStream.Of(_scenario.Seed, Aspect.InfluencerFollowers, _population.Entity[influencer]);
            var wanted = _scenario.Graph.Influencers is { Followers: { } followed } ? (int)Math.Clamp(followed.SampleWhole(ref random), 0, count - 1) : (int)Math.Ceiling(_scenario.Graph.Influencers.FollowerShare.Sample(ref random) * count);
            chosen.Begin([]);
            for (var attempt = 0L; chosen.Count < wanted && attempt < (long)wanted * Tries; attempt++)
            {
                var user = followers.Draw(ref random);
                if (user != influencer && Meet(user, influencer, ref random) && (attempt > (long)wanted * Tries / 2 || random.Happens(Likeness(user, influencer))))
                    chosen.Add(user);
            }

            drawn[place] = chosen.End();
        });
        var counts = new int[count];
        foreach (var follower in drawn.SelectMany(list => list))
            counts[follower]++;
        for (var user = 0; user < count; user++)
            followees[user] = counts[user] == 0 ? [] : new int[counts[user]];
        Array.Clear(counts);
        for (var place = 0; place < influencers.Length; place++)
        {
            foreach (var follower in drawn[place])
                followees[follower][counts[follower]++] = influencers[place];
        }

        return followees;
    }

    private ThreadLocal<Circle> Circles() => new(() => new Circle(_population.Count));

    // Those of the same community are likelier, but not alone, to follow.
    private double Likeness(int user, int influencer) =>
        _population.Community[user] == _population.Community[influencer] ? 1 : 1 - (_scenario.Graph.Homophily / 2);

    // The shorter both have been there together, the less likely they have met: else all follows of the last to come would fall into the last days.
    private bool Meet(int one, int other, ref RandomStream random)
    {
        var (first, second) = (_stays[one], _stays[other]);
        var together = Math.Min(first.Left, second.Left) - Math.Max(first.Created, second.Created);
        return together > 1 && (_scenario.Causality == Causality.Legacy || _delays.Sample(ref random) <= together);
    }

    // How many each is to follow in all rounds but that of returning; the mean is what the scenario asks for less what will be returned.
    private int[] Targets(int[][] toInfluencers)
    {
        var count = _population.Count;
        var weights = new double[count];
        Parallel.For(0, count, _parallel, user =>
        {
            var random = RandomStream.Of(_scenario.Seed, Aspect.Following, _population.Entity[user]);
            weights[user] = _population.Role[user] == UserRole.Person ? _population.Following[user] * _scenario.Graph.OutDegree.Sample(ref random) * _delays.ShareBelow(_population.Left[user] - _population.Created[user]) : 0;
        });
        var given = toInfluencers.Sum(list => (long)list.Length);
        var mutual = _scenario.Graph.Reciprocity;
        var wanted = (_scenario.Graph.FollowsPerUser * count * (1 - (mutual / 2))) - given;
        var targets = new int[count];
        var most = Math.Max(0, count - 2);
        var scale = weights.Sum() > 0 ? Math.Max(0, wanted) / weights.Sum() : 0;
        Parallel.For(0, count, _parallel, user =>
        {
            var random = RandomStream.Of(_scenario.Seed, Aspect.FollowCount, _population.Entity[user]);
            var expected = Math.Min(weights[user] * scale, most * 0.5);
            var whole = (int)expected;
            targets[user] = Math.Min(most, whole + (random.Happens(expected - whole) ? 1 : 0));
        });
        return targets;
    }

    private int[][] Pick(int[] targets, int[][] toInfluencers)
    {
        var followees = new int[_population.Count][];
        using var circles = Circles();
        Parallel.For(0, _population.Count, _parallel, user =>
        {
            var random = RandomStream.Of(_scenario.Seed, Aspect.Picking, _population.Entity[user]);
            var chosen = circles.Value!;
            chosen.Begin(toInfluencers[user]);
            var wanted = chosen.Count + First(targets[user]);
            for (var attempt = 0; chosen.Count < wanted && attempt < Tries * (targets[user] + 1); attempt++)
            {
                var table = random.Happens(_scenario.Graph.Homophily) ? _communities[_population.Community[user]] : null;
                if ((table ?? _everybody).Total <= 0)
                    break;
                var followee = (table ?? _everybody).Draw(ref random);
                if (followee != user && Meet(user, followee, ref random))
                    chosen.Add(followee);
            }

            followees[user] = chosen.End();
        });
        return followees;
    }

    // How many of so many are picked before those that close triangles. The rest is what remains, since of two halves both rounded up there would be one more.
    private int First(int target) => (int)Math.Round(target * (1 - _scenario.Graph.Closure), MidpointRounding.AwayFromZero);

    // Someone whom a followee follows; who finds nobody so picks nobody more.
    private int[][] Close(int[] targets, int[][] first)
    {
        var followees = new int[_population.Count][];
        using var circles = Circles();
        Parallel.For(0, _population.Count, _parallel, user =>
        {
            var random = RandomStream.Of(_scenario.Seed, Aspect.Closing, _population.Entity[user]);
            var (known, chosen) = (first[user], circles.Value!);
            chosen.Begin(known);
            var wanted = known.Length + targets[user] - First(targets[user]);
            for (var attempt = 0; known.Length > 0 && chosen.Count < wanted && attempt < Tries * (targets[user] + 1); attempt++)
            {
                var between = first[known[random.Below(known.Length)]];
                if (between.Length == 0)
                    continue;
                var followee = between[random.Below(between.Length)];
                if (followee != user && !_population.IsInfluencer[followee] && Meet(user, followee, ref random))
                    chosen.Add(followee);
            }

            followees[user] = chosen.Count == known.Length ? known : chosen.End();
        });
        return followees;
    }

    private PickTally Count(int[][] toInfluencers, int[][] first, int[][] second)
    {
        var (by, of, closing) = (new int[_population.Count], new int[_population.Count], 0L);
        for (var user = 0; user < by.Length; user++)
        {
            by[user] = second[user].Length - toInfluencers[user].Length;
            closing += second[user].Length - first[user].Length;
            foreach (var followee in second[user])
                of[followee] += _population.IsInfluencer[followee] ? 0 : 1;
        }

        return new(by, of, closing);
    }

    // r of the follows are mutual if enough of those that are not are returned.
    private int[][] Return(int[][] followees, IReadOnlyList<(int Follower, int Followee)> planned)
    {
        var graph = new FollowGraph(followees);
        var (mutual, returnable) = (0L, 0L);
        Parallel.For(0, graph.Users, _parallel, () => (Mutual: 0L, Returnable: 0L), (user, _, counts) =>
        {
            counts.Mutual += graph.CountMutual(user);
            if (!Returns(graph, user))
                return counts;
            var followees = graph.Followees(user);
            var next = 0;
            foreach (var follower in graph.Followers(user))
            {
                while (next < followees.Length && followees[next] < follower)
                    next++;
                if ((next == followees.Length || followees[next] != follower) && !_population.IsInfluencer[follower])
                    counts.Returnable++;
            }

            return counts;
        }, counts =>
        {
            Interlocked.Add(ref mutual, counts.Mutual);
            Interlocked.Add(ref returnable, counts.Returnable);
        });

        // With x more: (mutual + 2x) ÷ (all + x) = r.
        var wished = _scenario.Graph.Reciprocity;
        var more = Math.Max(0, ((wished * graph.Count) - mutual) / (2 - wished));
        var probability = returnable > 0 ? Math.Min(1, more / returnable) : 0;
        var plans = planned.ToLookup(follow => follow.Follower, follow => follow.Followee);
        using var circles = Circles();
        Parallel.For(0, graph.Users, _parallel, user =>
        {
            var random = RandomStream.Of(_scenario.Seed, Aspect.Returning, _population.Entity[user]);
            var chosen = circles.Value!;
            chosen.Begin(graph.Followees(user));
            foreach (var follower in Returns(graph, user) ? graph.Followers(user) : [])
            {
                if (random.Happens(probability) && !_population.IsInfluencer[follower])
                    chosen.Add(follower);
            }

            foreach (var followee in plans[user])
                chosen.Add(followee);
            if (chosen.Count > followees[user].Length)
                followees[user] = chosen.End();
        });
        return followees;
    }

    // The number of an influencer's followers is set; and neither they nor others whom as many follow can follow all of them back.
    private bool Returns(FollowGraph graph, int user) => !_population.IsInfluencer[user] && graph.Followers(user).Length <= _mostToReturn;
}
