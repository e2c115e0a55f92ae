using MiniGram.Synthesis.Clocks;
using MiniGram.Synthesis.People;
using MiniGram.Synthesis.Randomness;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Bots;

/// <summary>Whom churners follow, who follows back, and what is left of it at the end.</summary>
internal static class ChurnerFollows
{
    /// <summary>The follows that the data shows.</summary>
    /// <param name="scenario">The wishes.</param>
    /// <param name="population">Who.</param>
    /// <param name="groups">Which of them are bots.</param>
    /// <param name="unfollowing">Gets how often a churner unfollowed, and how many each is to follow.</param>
    /// <param name="returning">Gets how often one was followed back.</param>
    public static IReadOnlyList<(int Follower, int Followee)> Draw(Scenario scenario, Population population, BotGroups groups, ActSample unfollowing, ActSample returning)
    {
        var knobs = scenario.Bots.Churners;
        var follows = new List<(int, int)>();
        foreach (var churner in groups.Churners.SelectMany(group => group))
        {
            var random = RandomStream.Of(scenario.Seed, Aspect.ChurnerActs, population.Entity[churner]);
            var others = Sampling.Distinct((int)knobs.Follows.SampleWhole(ref random), population.Count, ref random);
            unfollowing.AddNumber(others.Length);
            foreach (var other in others)
            {
                var (isBack, isUnfollowed) = (random.Happens(knobs.FollowBack), random.Happens(knobs.Unfollowed));
                var meet = Math.Max(population.Created[churner], population.Created[other]) < Math.Min(population.Left[churner], population.Left[other]);
                if (other == churner || !meet || population.Role[other] != UserRole.Person)
                    continue;
                unfollowing.AddChance(isUnfollowed);
                if (!population.IsInfluencer[other])
                    returning.AddChance(isBack);
                if (!isUnfollowed)
                    follows.Add((churner, other));
                if (isBack && !population.IsInfluencer[other])
                    follows.Add((other, churner));
            }
        }

        return follows;
    }
}
