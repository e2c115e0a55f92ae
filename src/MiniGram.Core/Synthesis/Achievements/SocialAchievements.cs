using MiniGram.Model;
using MiniGram.Synthesis.Bots;
using MiniGram.Synthesis.Engagement;
using MiniGram.Synthesis.People;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Achievements;

/// <summary>What a social world was asked for against what came out.</summary>
internal static class SocialAchievements
{
    public static IReadOnlyList<KnobResult> Of(Scenario scenario, SocialWorld world, BotGroups groups, BotActs acts, IReadOnlyList<(string Kind, int Group, int User, int Account)> lookAlikes, Tally likes, Tally comments) =>
    [
        .. PeopleAchievements.Of(scenario, world.Population, world.Languages),
        .. TimeAchievements.Of(scenario, world),
        .. GraphAchievements.Of(scenario, world),
        .. EngagementAchievements.Of("likes", scenario.Engagement.Likes, scenario.Causality == Causality.Strict, world, likes),
        .. EngagementAchievements.Of("comments", scenario.Engagement.Comments, scenario.Causality == Causality.Strict, world, comments),
        .. BotAchievements.Of(scenario, world, groups, acts, lookAlikes),
    ];
}
