using MiniGram.Synthesis.Bots;
using MiniGram.Synthesis.Clocks;
using MiniGram.Synthesis.Randomness;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.People;

/// <summary>Who is an influencer and who a bot. Influencers are drawn first, so that bots move none of them.</summary>
internal static class Roles
{
    private const long LeastLife = 60 * Moments.Day;

    /// <summary>Marks the influencers: the more one posts and the longer one is there, the likelier.</summary>
    public static void DrawInfluencers(Scenario scenario, Population population)
    {
        var wanted = scenario.Graph.Influencers.Count(population.Count);
        foreach (var user in Lot(scenario, population, Aspect.Influence, user => population.Posting[user] * (population.Left[user] - population.Created[user])).Take(wanted))
            population.IsInfluencer[user] = true;
    }

    /// <summary>Gives each kind of bot its accounts, in groups; who leaves, or is there for less than two months, is taken last.</summary>
    public static BotGroups DrawBots(Scenario scenario, Population population)
    {
        var bots = scenario.Bots;
        var until = Moments.Of(scenario.Until);
        var lot = new Queue<int>(Lot(scenario, population, Aspect.BotRoles, user => population.IsInfluencer[user] ? 0 : population.Left[user] == until && until - population.Created[user] >= LeastLife ? 1 : 1e-9));
        var random = RandomStream.Of(scenario.Seed, Aspect.BotGroups, 0);
        IReadOnlyList<int[]> Groups(UserRole role, int count, Func<int> size)
        {
            var groups = new List<int[]>();
            for (var group = 0; group < count; group++)
            {
                var members = new List<int>();
                for (var wanted = size(); members.Count < wanted && lot.Count > 0;)
                    members.Add(lot.Dequeue());
                foreach (var member in members)
                    population.Role[member] = role;
                groups.Add([.. members.Order()]);
            }

            return groups;
        }

        var drawn = new BotGroups(
            Groups(UserRole.BulkLiker, bots.BulkLikers.Count > 0 ? 1 : 0, () => bots.BulkLikers.Count),
            Groups(UserRole.RingMember, bots.Rings.Count, () => (int)bots.Rings.Size.SampleWhole(ref random)),
            Groups(UserRole.FarmAccount, bots.Farms.Count, () => (int)bots.Farms.Size.SampleWhole(ref random)),
            Groups(UserRole.PodMember, bots.Pods.Count, () => (int)bots.Pods.Size.SampleWhole(ref random)),
            Groups(UserRole.Churner, bots.Churners.Count > 0 ? 1 : 0, () => bots.Churners.Count));
        for (var user = 0; user < population.Count; user++)
        {
            if (!bots.IsHijacked(population.Role[user]))
                Silence(population, user);
        }

        return drawn;
    }

    // A made-up account does nothing but its work; a pod needs photos to comment on, and a churner something to be followed for.
    private static void Silence(Population population, int user)
    {
        if (population.Role[user] == UserRole.Person)
            return;
        (population.Liking[user], population.Commenting[user], population.Following[user]) = (0, 0, 0);
        if (population.Role[user] is not (UserRole.PodMember or UserRole.Churner))
            population.Posting[user] = 0;
    }

    // An order in which heavier ones come earlier: by exponential times whose rate is the weight (Efraimidis and Spirakis, IPL 97, 2006).
    private static IEnumerable<int> Lot(Scenario scenario, Population population, Aspect aspect, Func<int, double> weight) => Enumerable.Range(0, population.Count)
        .Select(user => (User: user, Weight: weight(user)))
        .Where(entry => entry.Weight > 0)
        .Select(entry =>
        {
            var random = RandomStream.Of(scenario.Seed, aspect, population.Entity[entry.User]);
            return (entry.User, Time: -PortableMath.Log(random.Inner()) / entry.Weight);
        })
        .OrderBy(entry => entry.Time)
        .ThenBy(entry => entry.User)
        .Select(entry => entry.User);
}
