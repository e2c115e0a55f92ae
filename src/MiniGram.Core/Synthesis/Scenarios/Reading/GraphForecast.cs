using MiniGram.Synthesis.Distributions;
using MiniGram.Synthesis.Randomness;

namespace MiniGram.Synthesis.Scenarios.Reading;

/// <summary>
/// What the rounds of drawing who follows whom come to in the mean, by quantiles of the degrees: how many each picks, how much of that the communities have
/// room for, and how many follows are left to be returned.
/// </summary>
internal sealed class GraphForecast
{
    private const int Activities = 16;
    private const int Degrees = 16;
    private const int Pickers = 6;
    private const int Picked = 128;
    private const int Attracted = 2_000;
    private const int Sizes = 6;
    private const int Halvings = 24;
    private const int Handful = 50;

    /// <summary>How much less than what is wished for may stay within communities; the measure of it allows half as much again.</summary>
    private const double Short = 0.08;

    // Those there from early on pick more and are picked more: the mean square of the stays over the square of their mean, roughly.
    private const double LongStays = 1.15;

    // Where one picks all of a community, about so many of the picks made within it are of people whom one has picked before.
    private const double Repeated = 0.5;
    private readonly GraphKnobs _graph;
    private readonly int _users;
    private readonly double[] _factors; // Of equal parts of the people, ascending: how many times as many as the mean one follows.

    /// <param name="scenario">Of which world.</param>
    public GraphForecast(Scenario scenario)
    {
        (_graph, _users) = (scenario.Graph, scenario.Users.Count);
        People = Math.Max(0, _users - BotChecks.Accounts(scenario.Bots));
        Taken = _graph.Influencers.Share == 0 ? 0 : _graph.Influencers.Count(_users) * _graph.Influencers.MeanFollowers(_users) / _users;
        _factors = Factors(scenario);
    }

    /// <summary>Whether there are users enough for a forecast: what a handful come to, chance says.</summary>
    public static bool IsFor(Scenario scenario) => scenario.Users.Count >= Handful && BotChecks.Accounts(scenario.Bots) < scenario.Users.Count;

    /// <summary>How many of the users are people, who alone choose whom they follow.</summary>
    public double People { get; }

    /// <summary>Of the follows of a user, how many go to influencers.</summary>
    public double Taken { get; }

    /// <summary>By one's own will: neither of influencers nor in return. The mean over people.</summary>
    public double Picks => People <= 0 ? 0 : Math.Max(0, ((_graph.FollowsPerUser * (1 - (_graph.Reciprocity / 2))) - Taken) * _users / People);

    /// <summary>Of people, who pick at most half of all, what share would pick more.</summary>
    public double Bounded => _factors.Length == 0 ? 0 : _factors.Count(factor => factor * Picks > (_users - 2) * 0.5) / (double)_factors.Length;

    /// <summary>The greatest share of mutual follows where influencers, and others whom as many follow, follow nobody back.</summary>
    public double MostReciprocity
    {
        get
        {
            if (_graph.Influencers.Share == 0 || _graph.FollowsPerUser == 0)
                return 1;
            var returned = Returned;
            return Math.Max(0, 2 * returned * (1 - (Taken / _graph.FollowsPerUser)) / (1 + returned));
        }
    }

    /// <summary>The share of follows that are mutual by chance alone, where nobody follows back.</summary>
    public double LeastReciprocity => _graph.FollowsPerUser <= 0 ? 0 : Chance * Picks * People / (_users * _graph.FollowsPerUser * (1 - (_graph.Reciprocity / 2)));

    /// <summary>The share of the follows that do not come, since so many of the picks are mutual by chance that fewer are returned.</summary>
    public double Unreturned => _graph.FollowsPerUser <= 0 ? 0 : Math.Min(_graph.Reciprocity, LeastReciprocity) * (1 - (_graph.Reciprocity / 2)) / (2 - _graph.Reciprocity);

    // That whom one picks picks one too, mostly of the same community: the more they pick, and the fewer there are. Who is there for long does so more.
    private double Chance
    {
        get
        {
            double[] weights = [.. Enumerable.Range(1, _graph.Communities).Select(rank => PortableMath.Pow(rank, -_graph.CommunitySizes))];
            var (total, others, sum) = (weights.Sum(), Math.Max(1, People - 1), 0.0);
            foreach (var share in weights.Select(weight => weight / total))
            {
                var within = _graph.Homophily + ((1 - _graph.Homophily) * share);
                var (inside, outside) = (Math.Max(1, share * others), Math.Max(1, (1 - share) * others));
                within *= weights.Length == 1 ? 1 : 1 - (Repeated * Math.Min(1, within * Picks / inside));
                sum += share * ((within * Math.Min(1, within * Picks / inside)) + ((1 - within) * Math.Min(1, (1 - within) * Picks / outside)));
            }

            return Math.Min(1, LongStays * sum);
        }
    }

    // The share of picks of those who can be followed back, by those who do.
    private double Returned
    {
        get
        {
            var attractions = _graph.InDegree.Quantiles((int)Math.Clamp(People, 1, Attracted));
            var (sum, most) = (attractions.Sum(), _graph.Influencers.MostFollowedBack(_users, _graph.FollowsPerUser));
            var picks = Picks * attractions.Length;
            return sum <= 0 ? 1 : (1 - _graph.Influencers.Share) * attractions.Where(attraction => attraction / sum * picks <= most).Sum() / sum;
        }
    }

    /// <summary>The greatest share of picks that communities have room for, more or less.</summary>
    public double MostHomophily
    {
        get
        {
            if (HasRoom(_graph.Homophily))
                return 1;
            var (low, high) = (0.0, _graph.Homophily);
            for (var step = 0; step < 10; step++)
            {
                var middle = (low + high) / 2;
                (low, high) = HasRoom(middle) ? (middle, high) : (low, middle);
            }

            return low;
        }
    }

    private bool HasRoom(double homophily)
    {
        double[] weights = [.. Enumerable.Range(1, _graph.Communities).Select(rank => PortableMath.Pow(rank, -_graph.CommunitySizes))];
        var total = weights.Sum();
        if (Picks <= 0 || weights.Length == 1 || homophily == 0 || _factors.Length == 0)
            return true;
        var byChance = weights.Sum(weight => weight / total * (weight / total));
        double Closed(double picked) => ((1 - _graph.Closure) * picked) + (_graph.Closure * ((picked * picked) + ((1 - picked) * (1 - homophily) * byChance)));

        // Communities by their ranks, several together; of each the share of people in them, and how large one is.
        var (within, all, first) = (0.0, 0.0, 0);
        for (var part = 0; part < Sizes && first < weights.Length; part++)
        {
            var last = part == Sizes - 1 ? weights.Length : Math.Max(first + 1, (int)Math.Round(PortableMath.Pow(weights.Length, (part + 1.0) / Sizes), MidpointRounding.AwayFromZero));
            var share = weights.AsSpan(first, last - first).ToArray().Sum() / total;
            var size = share * People / (last - first);
            first = last;
            foreach (var picks in Enumerable.Range(0, Pickers).Select(k => Picks * (1 - _graph.Closure) * _factors[(int)((k + 0.5) / Pickers * _factors.Length)]))
            {
                all += share * picks;
                within += share * Within(picks, size, homophily);
            }
        }

        return all <= 0 || Closed(within / all) >= Closed(homophily + ((1 - homophily) * byChance)) - Short;
    }

    // How many of so many picks fall into a community of so many: whom one has picked before is drawn in vain, and sooner where there are fewer.
    private double Within(double picks, double size, double homophily)
    {
        var (inside, others) = (Math.Max(0, size - 1), Math.Max(0, People - size));
        if (picks <= 0 || picks >= inside + others)
            return Math.Min(picks, inside);
        var near = _graph.InDegree.Quantiles((int)Math.Clamp(inside, 1, Picked));
        var far = _graph.InDegree.Quantiles((int)Math.Clamp(others, 1, Picked));
        var (ofNear, ofFar) = (near.Average(), far.Average());
        if (ofNear <= 0 || ofFar <= 0)
            return Math.Min(picks * homophily, inside);
        double Distinct(double[] attractions, double people, double rate) => people * attractions.Average(attraction => 1 - PortableMath.Exp(-rate * attraction));
        double Inside(double draws) => Distinct(near, inside, draws * ((homophily / Math.Max(1, inside) / ofNear) + ((1 - homophily) / People / ofFar)));
        double All(double draws) => Inside(draws) + Distinct(far, others, draws * (1 - homophily) / People / ofFar);
        var (low, high) = (0.0, picks);
        while (All(high) < picks && high < 1e12)
            high *= 2;
        for (var step = 0; step < Halvings; step++)
        {
            var middle = (low + high) / 2;
            (low, high) = All(middle) < picks ? (middle, high) : (low, middle);
        }

        return Inside(high);
    }

    private static double[] Factors(Scenario scenario)
    {
        var (activities, degrees) = (scenario.Users.Activity.Quantiles(Activities), scenario.Graph.OutDegree.Quantiles(Degrees));
        var archetypes = scenario.Users.Archetypes;
        var (shares, parts) = (archetypes.Sum(archetype => archetype.Share), 40.0);
        double[] factors =
        [
            .. from archetype in archetypes
               from copy in Enumerable.Range(0, shares > 0 ? (int)Math.Round(archetype.Share / shares * parts, MidpointRounding.AwayFromZero) : 0)
               from activity in activities
               from degree in degrees
               let factor = archetype.Following * activity * degree
               orderby factor
               select factor,
        ];
        var mean = factors.Length == 0 ? 0 : factors.Average();
        return mean > 0 && double.IsFinite(mean) ? Array.ConvertAll(factors, factor => factor / mean) : [];
    }
}
