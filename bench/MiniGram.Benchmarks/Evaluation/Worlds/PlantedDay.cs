namespace MiniGram.Benchmarks.Evaluation.Worlds;

/// <summary>Eleven years of 25,000 photos, of which one day of the year has more than those around it.</summary>
internal static class PlantedDay
{
    private const int Photos = 25_000;

    /// <summary>What the default scenario plants on New Year's Day.</summary>
    public static PlantedKind Doubled { get; } = new(
        "day of the year",
        "25,000 photos over eleven years, twice as many on 1 January",
        [("growth.days.photos", "101")],
        dice => Create(dice, 1));

    /// <summary>What is at the edge of what so few photos show.</summary>
    public static PlantedKind HalfAsMuchAgain { get; } = new(
        "day raised by half",
        "the same, half as many again on 1 January: too little for 25,000 photos to show reliably, and not part of the goal",
        [("growth.days.photos", "101")],
        dice => Create(dice, 0.5))
    { IsGoal = false };

    private static World Create(Dice dice, double more)
    {
        var world = new World();
        for (var user = 0; user < Population.Users; user++)
            world.Users.Add(Calendar.Since(dice, Calendar.ElevenYears));
        for (var photo = 0; photo < Photos; photo++)
            world.Photos.Add((dice.Below(Population.Users), Calendar.Raised(dice, Calendar.ElevenYears, time => time.DayOfYear == 1, more)));
        Population.AddTags(world, dice);
        Population.AddFollows(world, dice, (_, _) => Calendar.Since(dice, Calendar.ElevenYears));
        for (var like = 0; like < 30_000; like++)
            world.Like(dice.Below(Population.Users), dice.Below(Photos), Calendar.Since(dice, Calendar.ElevenYears));
        return world;
    }
}
