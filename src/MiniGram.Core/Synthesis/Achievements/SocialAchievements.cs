using MiniGram.Model;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Achievements;

/// <summary>What a social world was asked for against what came out.</summary>
internal static class SocialAchievements
{
    /// <summary>Every measure.</summary>
    /// <param name="scenario">What is wished for: that by which the world was drawn, or, to see a measure fail, another.</param>
    /// <param name="drawn">What came.</param>
    public static IReadOnlyList<KnobResult> Of(Scenario scenario, DrawnWorld drawn) =>
    [
        .. PeopleAchievements.Of(scenario, drawn.World.Population, drawn.World.Languages),
        .. ArchetypeAchievements.Of(scenario, drawn),
        .. InterestAchievements.Of(scenario, drawn.World),
        .. TimeAchievements.Of(scenario, drawn.World),
        .. TagAchievements.Of(scenario, drawn.World),
        .. GraphAchievements.Of(scenario, drawn.World),
        .. DegreeAchievements.Of(scenario, drawn.World),
        .. EngagementAchievements.Of("likes", scenario.Engagement.Likes, scenario, drawn, drawn.World.Population.Liking, drawn.Likes),
        .. EngagementAchievements.Of("comments", scenario.Engagement.Comments, scenario, drawn, drawn.World.Population.Commenting, drawn.Comments),
        .. TextAchievements.Of(scenario.Engagement.Texts, drawn.Comments),
        .. BotAchievements.Of(scenario, drawn),
    ];
}
