using MiniGram.Model;
using MiniGram.Synthesis.Clocks;
using MiniGram.Synthesis.Distributions;
using MiniGram.Synthesis.Engagement;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Achievements;

/// <summary>What the kinds of people do over each other and how long they stay, against what was asked for.</summary>
internal static class ArchetypeAchievements
{
    private const int Few = 50;

    public static IEnumerable<KnobResult> Of(Scenario scenario, DrawnWorld drawn)
    {
        var (world, wished, by) = (drawn.World, scenario.Users.Archetypes, drawn.Scenario.Users.Archetypes);
        var population = world.Population;
        for (var archetype = 0; archetype < wished.Count; archetype++)
        {
            if (wished[archetype].Stays is { Kind: DistributionKind.Constant, A: 0 })
                continue;
            var (kind, until) = (archetype, Moments.Of(wished[archetype].ChurnedAt is { } date && date < scenario.Until ? date : scenario.Until));
            (long, long)[] stays = [.. Enumerable.Range(0, population.Count)
                .Where(user => population.Archetype[user] == kind && population.Left[user] < until)
                .Select(user => (population.Left[user] - population.Created[user], until - population.Created[user] - 1))];
            if (stays.Length >= Few)
                yield return DelayFit.Of("users.archetypes[].stays", $"how long '{wished[archetype].Name}' stay, of those who have left", stays, wished[archetype].Stays, 0);
        }

        if (wished.Count < 2 || wished.Count != by.Count)
            yield break;
        var rate = new HourlyDensity(Moments.Of(scenario.From), Moments.Of(scenario.Until), world.Events.LiftAt);
        var delays = new DelayTable(scenario.Graph.Delay);
        if (world.Album.Count >= Few)
            yield return Shares("posting", "photos by people of each archetype, for how active they are and how long they are there", archetype => archetype.Posting, user => population.Posting[user] * rate.Between(population.Created[user], population.Left[user]), Count(world.Album.Author), 0);
        if (world.Picks.By.Sum(count => (long)count) >= Few)
            yield return Shares("following", "accounts picked by people of each archetype, for how active they are and how long they are there", archetype => archetype.Following, user => population.Following[user] * delays.ShareBelow(population.Left[user] - population.Created[user]), Sum(world.Picks.By), 2 / Math.Sqrt(population.Count));
        foreach (var (knob, of, weights, tally, knobs) in new (string, Func<ArchetypeKnobs, double>, double[], Tally, ReactionKnobs)[]
        {
            ("liking", archetype => archetype.Liking, population.Liking, drawn.Likes, scenario.Engagement.Likes),
            ("commenting", archetype => archetype.Commenting, population.Commenting, drawn.Comments, scenario.Engagement.Comments),
        })
        {
            if (tally.Sample is { } sample && sample.Count >= Few && scenario.Causality == Causality.Strict)
                yield return Reacting(knob, of, weights, tally, knobs, sample.ByArchetype);
        }

        // As much as someone would do if their archetype did as much as is wished for, and not as it was drawn by.
        double Wished(Func<ArchetypeKnobs, double> of, int user, double weight)
        {
            var archetype = population.Archetype[user];
            return of(by[archetype]) > 0 ? weight / of(by[archetype]) * of(wished[archetype]) : 0;
        }

        KnobResult Shares(string knob, string description, Func<ArchetypeKnobs, double> of, Func<int, double> weight, long[] counts, double allowance)
        {
            var wanted = new double[wished.Count];
            for (var user = 0; user < population.Count; user++)
            {
                wanted[population.Archetype[user]] += Wished(of, user, weight(user));
            }

            var result = Achieved.Shares($"users.archetypes[].{knob}", description, wanted, counts);
            return result with { Tolerance = Math.Min(1, result.Tolerance + allowance) };
        }

        long[] Count(int[] users)
        {
            var counts = new long[wished.Count];
            foreach (var user in users)
                counts[population.Archetype[user]]++;
            return counts;
        }

        long[] Sum(int[] ofUsers)
        {
            var counts = new long[wished.Count];
            for (var user = 0; user < ofUsers.Length; user++)
                counts[population.Archetype[user]] += ofUsers[user];
            return counts;
        }

        // Photo by photo: of its followers, and of all who were there, as many as came from either.
        KnobResult Reacting(string knob, Func<ArchetypeKnobs, double> of, double[] weights, Tally tally, ReactionKnobs knobs, long[] counts)
        {
            double[] wishes = [.. Enumerable.Range(0, population.Count).Select(user => Wished(of, user, weights[user]))];
            var (there, wanted) = (new Presence(scenario, population, user => wishes[user]), new double[wished.Count]);
            var (stays, archetypes) = (population.Stays, population.Archetype);
            var part = new double[wished.Count];
            for (var photo = 0; photo < world.Album.Count; photo += tally.Stride)
            {
                var (posted, byFollowers) = (world.Album.Created[photo], tally.ByFollowersOfSampled[photo / tally.Stride]);
                there.Add(posted, tally.ByPhoto[photo] - byFollowers, wanted);
                if (byFollowers == 0)
                    continue;
                Array.Clear(part);
                foreach (var follower in world.Graph.Followers(world.Album.Author[photo]))
                {
                    // Followers stand in the order of registration.
                    var (created, left) = stays[follower];
                    if (created > posted)
                        break;
                    if (left > posted)
                        part[archetypes[follower]] += wishes[follower];
                }

                var sum = part.Sum();
                for (var archetype = 0; archetype < part.Length && sum > 0; archetype++)
                    wanted[archetype] += byFollowers * part[archetype] / sum;
            }

            var result = Achieved.Shares($"users.archetypes[].{knob}", $"{(knob == "liking" ? "likes" : "comments")} by people of each archetype, for how active they are and whom they follow", wanted, counts);
            return result with { Tolerance = Math.Min(1, result.Tolerance + 0.04) };
        }
    }
}
