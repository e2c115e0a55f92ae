using MiniGram.Synthesis.People;

namespace MiniGram.Synthesis.Scenarios.Reading;

/// <summary>Turns a rate of photos for each user into how many photos there are.</summary>
internal static class PhotoRate
{
    /// <summary>The scenario with that count: the rate times all the time that users are expected to be there. As it is where no rate is set, or no such time can be told.</summary>
    public static Scenario Resolve(Scenario scenario)
    {
        if (scenario.Process != WorldProcess.Social || scenario.Photos.PerUser is not { } rate || scenario.Until <= scenario.From || scenario.Users.Archetypes.Sum(archetype => archetype.Share) <= 0)
            return scenario;
        var count = rate * scenario.Users.Count * Stays.Mean(scenario);
        return double.IsFinite(count) ? scenario with { Photos = scenario.Photos with { Count = (int)Math.Min(int.MaxValue, Math.Round(count, MidpointRounding.AwayFromZero)) } } : scenario;
    }
}
