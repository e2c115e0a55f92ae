namespace MiniGram.Benchmarks.Evaluation.Worlds;

/// <summary>Everything grows by the same share each year, and in the last year by half as much again: growth itself changes.</summary>
internal static class PlantedJump
{
    private const double Growth = 1.3;
    private const double Jump = 1.5;

    public static PlantedKind Kind { get; } = new(
        "jump",
        "every rate grows by 30 % a year, and in the last of six years is 1.5 times what that gives: 36,000 likes in all",
        [("growth.likes", null)],
        dice => EvenWorld.Create(dice, Time));

    private static long Time(Dice dice)
    {
        while (true)
        {
            var time = Calendar.Growing(dice, Growth);
            if (time >= Calendar.LastYear || dice.Share() < 1 / Jump)
                return time;
        }
    }
}
