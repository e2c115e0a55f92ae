using MiniGram.Model;
using MiniGram.Synthesis.Clocks;
using MiniGram.Synthesis.Distributions;
using MiniGram.Synthesis.People;
using MiniGram.Synthesis.Randomness;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Achievements;

/// <summary>How many people follow and are followed, and when and within what they do so, against what was asked for.</summary>
internal static class DegreeAchievements
{
    private const int FewPeople = 50;
    private const int Sampled = 10_000;
    private const int Companions = 200;
    private const int Reckoned = 500;
    private const int Waited = 5_000;

    public static IEnumerable<KnobResult> Of(Scenario scenario, SocialWorld world)
    {
        var (population, picks) = (world.Population, world.Picks);
        int[] people = [.. Enumerable.Range(0, population.Count).Where(user => population.Role[user] == UserRole.Person)];
        var delays = new DelayTable(scenario.Graph.Delay);
        var picked = picks.By.Sum(count => (long)count);
        if (picked == 0)
            yield break;
        yield return Achieved.Within("graph.closure", "share of picks that closed a triangle", scenario.Graph.Closure, picks.Closing / (double)picked, 0.05 + (2 / Math.Sqrt(picked)));
        if (people.Length >= FewPeople)
        {
            (int, double)[] by = [.. people.Select(user => (picks.By[user], population.Following[user] * delays.ShareBelow(population.Left[user] - population.Created[user]))).Where(count => count.Item2 > 0)];
            if (CountFit.Of("graph.out-degree", "how many accounts people pick, against as many of like activity and stay", by, scenario.Graph.OutDegree, ByLot, scenario.Seed, 0.01) is { } ofOut)
                yield return ofOut;
            if (CountFit.Of("graph.in-degree", "how often people are picked, against as many of like stay; influencers and follows in return left out", Exposed(scenario, world, people, delays), scenario.Graph.InDegree, Draws.Poisson, scenario.Seed, 0.05) is { } ofIn)
                yield return ofIn;
        }

        if (scenario.Causality == Causality.Strict)
            yield return DelayFit.Of("graph.delay", "time from when both accounts exist to the follow", Waits(world), scenario.Graph.Delay, 0.01);
    }

    private static long ByLot(double mean, ref RandomStream random)
    {
        var whole = (long)mean;
        return whole + (random.Happens(mean - whole) ? 1 : 0);
    }

    // How many of those who pick come by: each pick goes to someone whom the picker has met by then. Of the pickers, some by lot.
    private static (int Count, double Factor)[] Exposed(Scenario scenario, SocialWorld world, int[] people, DelayTable delays)
    {
        var (population, picks) = (world.Population, world.Picks);
        var random = RandomStream.Of(scenario.Seed, Aspect.Comparison, long.MinValue);
        int[] pickers = [.. Enumerable.Range(0, Companions).Select(_ => people[random.Below(people.Length)])];
        var stays = population.Stays;
        double Meet(int one, int other) => delays.ShareBelow(Math.Min(stays[one].Left, stays[other].Left) - Math.Max(stays[one].Created, stays[other].Created));
        double[] weights = [.. pickers.Select(picker =>
        {
            var met = pickers.Sum(other => Meet(picker, other));
            return met > 0 ? picks.By[picker] / met : 0;
        })];
        (int User, double Weight)[] picking = [.. pickers.Zip(weights).Where(picker => picker.Second > 0)];
        double Factor(int user)
        {
            var sum = 0.0;
            foreach (var (picker, weight) in picking)
                sum += weight * Meet(picker, user);
            return sum;
        }

        var stride = Math.Max(1, people.Length / Sampled);
        int[] sampled = [.. Enumerable.Range(0, people.Length).Where(place => place % stride == 0).Select(place => people[place]).Where(user => !population.IsInfluencer[user])];
        var factors = Between(sampled, population, Factor);
        return [.. sampled.Zip(factors, (user, factor) => (picks.Of[user], factor)).Where(count => count.factor > 0)];
    }

    // Who stays to the end and registers between two others who do is met as often as lies between those: only some of them are reckoned one by one.
    private static double[] Between(int[] users, Population population, Func<int, double> factor)
    {
        var factors = new double[users.Length];
        var last = population.Left.Max();
        int[] staying = [.. Enumerable.Range(0, users.Length).Where(place => population.Left[users[place]] == last)];
        foreach (var place in Enumerable.Range(0, users.Length).Except(staying))
            factors[place] = factor(users[place]);
        var step = Math.Max(1, staying.Length / Reckoned);
        for (var from = 0; from < staying.Length; from += step)
        {
            var (one, other) = (staying[from], staying[Math.Min(from + step, staying.Length - 1)]);
            var (start, end) = (population.Created[users[one]], population.Created[users[other]]);
            factors[one] = from == 0 ? factor(users[one]) : factors[one];
            factors[other] = factor(users[other]);
            for (var between = from + 1; between < from + step && between < staying.Length; between++)
            {
                var part = end > start ? (population.Created[users[staying[between]]] - start) / (double)(end - start) : 0;
                factors[staying[between]] = factors[one] + (part * (factors[other] - factors[one]));
            }
        }

        return factors;
    }

    private static IEnumerable<(long Delay, long Limit)> Waits(SocialWorld world)
    {
        var (population, graph) = (world.Population, world.Graph);
        var (stride, next) = (Math.Max(1, graph.Count / Waited), 0L);
        for (var user = 0; user < population.Count; user++)
        {
            for (var place = 0; place < graph.Followees(user).Length; place++)
            {
                if (next++ % stride != 0)
                    continue;
                var followee = graph.Followees(user)[place];
                var start = Math.Max(population.Created[user], population.Created[followee]);
                yield return (world.FollowTimes.Of(user, followee) - start, Math.Max(1, Math.Min(population.Left[user], population.Left[followee]) - start));
            }
        }
    }
}
