namespace MiniGram.Benchmarks.Evaluation.Worlds;

/// <summary>A fifth of 25,000 photos carry a tag, and twice as large a share of the highly engaged ones.</summary>
internal static class PlantedTag
{
    private const int Photos = 25_000;
    private const double Share = 0.2;
    private const double Lift = 2;

    public static PlantedKind Kind { get; } = new(
        "tag",
        "25,000 photos, a tag on a fifth of them has lift 2 among the 1 % highly engaged",
        [("content.tags", "planted")],
        Create);

    private static World Create(Dice dice)
    {
        var world = new World();
        for (var user = 0; user < 5_000; user++)
            world.Users.Add(Calendar.Even(dice));
        for (var photo = 0; photo < Photos; photo++)
            world.Photos.Add((dice.Below(world.Users.Count), Calendar.Even(dice)));
        Population.AddTags(world, dice);
        Population.AddFollows(world, dice, (_, _) => Calendar.Even(dice));
        Population.AddBotLikes(world, dice, (_, _) => Calendar.Even(dice));
        var likes = new int[Photos];
        var appeal = new Weighted(world.Photos.Select(_ => dice.LogNormal(0.5)));
        for (var i = 0; i < 100_000; i++)
            world.Like(Population.Bots + dice.Below(world.Users.Count - Population.Bots), appeal.Draw(dice), Calendar.Even(dice));
        foreach (var (_, photo, _) in world.Likes)
            likes[photo]++;

        // Without comments engagement is likes, and the threshold is the one that the report finds.
        var threshold = likes.OrderDescending().ElementAt((Photos / 100) - 1);
        var top = likes.Count(count => count >= threshold) / (double)Photos;
        world.Tags.Add("planted");
        for (var photo = 0; photo < Photos; photo++)
        {
            if (dice.Share() < (likes[photo] >= threshold ? Lift * Share : Share * (1 - (Lift * top)) / (1 - top)))
                world.PhotoTags.Add((photo, world.Tags.Count - 1));
        }

        return world;
    }
}
