using MiniGram.Model;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Achievements;

/// <summary>What people care for, against what was asked for.</summary>
internal static class InterestAchievements
{
    private const int Few = 50;

    /// <summary>
    /// Interests are community-interest parts of a Dirichlet draw of the community and the rest of one's own, so how unlike people are lies within and between communities as the
    /// squares of both; and the sum over themes of the variance of one draw is (1 − Σ m²) ÷ (1 + breadth · themes), m the themes' shares.
    /// </summary>
    public static IEnumerable<KnobResult> Of(Scenario scenario, SocialWorld world)
    {
        var (population, themes) = (world.Population, world.Themes.Count);
        var content = scenario.Content;
        double[] shares = [.. world.Themes.Select(theme => theme.Weight / world.Themes.Sum(other => other.Weight))];
        var room = 1 - shares.Sum(share => share * share);
        var (members, sums) = (new long[scenario.Graph.Communities], new double[scenario.Graph.Communities * themes]);
        if (themes < 2 || population.Count < Few || population.Community.Any(community => community >= members.Length) || room <= 0)
            yield break;
        for (var user = 0; user < population.Count; user++)
        {
            members[population.Community[user]]++;
            for (var theme = 0; theme < themes; theme++)
                sums[(population.Community[user] * themes) + theme] += population.Interests[((long)user * themes) + theme];
        }

        var (inside, people, communities) = (0.0, 0L, members.Count(count => count > 1));
        for (var user = 0; user < population.Count; user++)
        {
            var community = population.Community[user];
            if (members[community] < 2)
                continue;
            people++;
            for (var theme = 0; theme < themes; theme++)
            {
                var away = population.Interests[((long)user * themes) + theme] - (sums[(community * themes) + theme] / members[community]);
                inside += away * away * members[community] / (members[community] - 1);
            }
        }

        if (people < Few)
            yield break;
        var (own, ofCommunity) = (1 - content.CommunityInterest, content.CommunityInterest);
        var variance = room / (1 + (content.Breadth * themes));
        yield return Achieved.Near("content.breadth", "how unlike people of a community are in what they care for: the variance, all themes together", own * own * variance, inside / people, 0.02 + (4 / Math.Sqrt(people)));
        if (communities < 3)
            yield break;

        // The variance of the communities' means, less what their members' own interests add to it.
        var between = 0.0;
        for (var theme = 0; theme < themes; theme++)
        {
            var mean = Enumerable.Range(0, members.Length).Where(community => members[community] > 1).Average(community => sums[(community * themes) + theme] / members[community]);
            for (var community = 0; community < members.Length; community++)
            {
                if (members[community] > 1)
                    between += Square((sums[(community * themes) + theme] / members[community]) - mean) / (communities - 1);
            }
        }

        between = Math.Max(0, between - (inside / people * Enumerable.Range(0, members.Length).Where(community => members[community] > 1).Average(community => 1.0 / members[community])));
        yield return Achieved.Within("content.community-interest", "how much of the interests is that of the community, by how unlike communities are over how unlike their members are", ofCommunity, Math.Sqrt(between) / (Math.Sqrt(between) + Math.Sqrt(inside / people)), 0.03 + (0.7 / Math.Sqrt(communities))) with { WithoutEffect = ofCommunity == 0 ? null : ofCommunity };
    }

    private static double Square(double value) => value * value;
}
