namespace MiniGram.Benchmarks.Evaluation.Worlds;

/// <summary>Everything grows by the same share each year, and in the last one by more than that gives: growth itself changes.</summary>
internal static class PlantedJump
{
    private const double Growth = 1.3;

    public static PlantedKind Doubled { get; } = new(
        "jump",
        "every rate grows by 30 % a year, and in the last of six years is twice what that gives: 36,000 likes in all",
        [("growth.likes", null)],
        dice => EvenWorld.Create(dice, die => Time(die, 2)));

    /// <summary>What four earlier changes of growth hardly tell from an unusual year.</summary>
    public static PlantedKind HalfAsMuchAgain { get; } = new(
        "jump by half",
        "the same, 1.5 times what that gives: with four earlier changes to compare the last with too little to find as surely, and not part of the goal",
        [("growth.likes", null)],
        dice => EvenWorld.Create(dice, die => Time(die, 1.5)))
    { IsGoal = false };

    private static long Time(Dice dice, double jump)
    {
        while (true)
        {
            var time = Calendar.Growing(dice, Growth);
            if (time >= Calendar.LastYear || dice.Share() < 1 / jump)
                return time;
        }
    }
}
