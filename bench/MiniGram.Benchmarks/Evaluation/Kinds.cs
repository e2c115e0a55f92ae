using MiniGram.Benchmarks.Evaluation.Worlds;

namespace MiniGram.Benchmarks.Evaluation;

/// <summary>All that is drawn.</summary>
internal static class Kinds
{
    /// <summary>Nothing is there but what a kind declares.</summary>
    public static IReadOnlyList<WorldKind> Null { get; } = [EvenWorld.Uniform, EvenWorld.Growing, BurstyWorld.Kind, HeavyWorld.Kind, CampaignWorld.Kind, UnequalWorld.Kind];

    /// <summary>Something is there and must be found.</summary>
    public static IReadOnlyList<PlantedKind> Planted { get; } =
        [PlantedCalendar.Registrations, PlantedCalendar.Bots, PlantedCalendar.BotsOfElevenYears, PlantedCalendar.ActiveUsers, PlantedTag.Kind, PlantedPairs.Kind, PlantedJump.Doubled, PlantedJump.HalfAsMuchAgain, UnequalWorld.Farm, PlantedDay.Doubled, PlantedDay.HalfAsMuchAgain];
}
