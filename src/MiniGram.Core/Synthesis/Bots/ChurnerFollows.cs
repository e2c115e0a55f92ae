using MiniGram.Synthesis.Clocks;
using MiniGram.Synthesis.People;
using MiniGram.Synthesis.Randomness;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Bots;

/// <summary>Whom churners follow, who follows back, and what is left of it at the end.</summary>
internal static class ChurnerFollows
{
    /// <summary>The follows that the data shows.</summary>
    public static IReadOnlyList<(int Follower, int Followee)> Draw(Scenario scenario, Population population, BotGroups groups)
    {
        var knobs = scenario.Bots.Churners;
        var follows = new List<(int, int)>();
        foreach (var churner in groups.Churners.SelectMany(group => group))
        {
            var random = RandomStream.Of(scenario.Seed, Aspect.ChurnerActs, population.Entity[churner]);
            foreach (var other in Sampling.Distinct((int)knobs.Follows.SampleWhole(ref random), population.Count, ref random))
            {
                var (isBack, isUnfollowed) = (random.Happens(knobs.FollowBack), random.Happens(knobs.Unfollowed));
                var meet = Math.Max(population.Created[churner], population.Created[other]) < Math.Min(population.Left[churner], population.Left[other]);
                if (other == churner || !meet || population.Role[other] != UserRole.Person)
                    continue;
                if (!isUnfollowed)
                    follows.Add((churner, other));
                if (isBack && !population.IsInfluencer[other])
                    follows.Add((other, churner));
            }
        }

        return follows;
    }
}
