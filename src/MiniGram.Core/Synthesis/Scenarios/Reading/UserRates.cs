using MiniGram.Synthesis.People;

namespace MiniGram.Synthesis.Scenarios.Reading;

/// <summary>Turns how often a user posts or follows into how many photos there are, and follows of a user.</summary>
internal static class UserRates
{
    /// <summary>The scenario with those numbers: the rate times all the time that users are expected to be there. As it is where no rate is set, or no such time can be told.</summary>
    public static Scenario Resolve(Scenario scenario)
    {
        if (scenario.Process != WorldProcess.Social || scenario is { Photos.PerUser: null, Graph.FollowRate: null } || scenario.Until <= scenario.From || scenario.Users.Archetypes.Sum(archetype => archetype.Share) <= 0)
            return scenario;
        var stay = Stays.Mean(scenario);
        if (scenario.Photos.PerUser * scenario.Users.Count * stay is { } photos && double.IsFinite(photos))
            scenario = scenario with { Photos = scenario.Photos with { Count = (int)Math.Min(int.MaxValue, Math.Round(photos, MidpointRounding.AwayFromZero)) } };
        if (scenario.Graph.FollowRate * stay is { } follows && double.IsFinite(follows))
            scenario = scenario with { Graph = scenario.Graph with { FollowsPerUser = follows } };
        return scenario;
    }
}
