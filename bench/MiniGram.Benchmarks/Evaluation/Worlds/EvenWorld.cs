namespace MiniGram.Benchmarks.Evaluation.Worlds;

/// <summary>Everyone acts alike, every time drawn alone from one law.</summary>
internal static class EvenWorld
{
    /// <summary>Any second as likely as another.</summary>
    public static WorldKind Uniform { get; } = new(
        "uniform",
        "2,000 users, 10,000 photos, 36,000 likes, 15,000 comments; every row at any second of six years",
        [],
        "",
        dice => Create(dice, Calendar.Even));

    /// <summary>The same under growth.</summary>
    public static WorldKind Growing { get; } = new(
        "growing",
        "the same, every rate growing smoothly by 30 % a year",
        ["registrations.by_year"],
        "registrations do grow from year to year; a month or quarter is no better than another, though, and no year grows unlike the others",
        dice => Create(dice, d => Calendar.Growing(d, 1.3)));

    /// <summary>All at times of one law.</summary>
    public static World Create(Dice dice, Func<Dice, long> time)
    {
        var world = new World();
        for (var user = 0; user < Population.Users; user++)
            world.Users.Add(time(dice));
        Fill(world, dice, time, Population.Loyalty);
        return world;
    }

    /// <summary>What the users of a world do, all alike.</summary>
    public static void Fill(World world, Dice dice, Func<Dice, long> time, double loyalty)
    {
        for (var photo = 0; photo < Population.Photos; photo++)
            world.Photos.Add((dice.Below(Population.Users), time(dice)));
        Population.AddTags(world, dice, loyalty);
        Population.AddFollows(world, dice, (_, _) => time(dice));
        Population.AddBotLikes(world, dice, (_, _) => time(dice));
        var active = new Weighted(world.Users.Select((_, user) => Population.IsBot(user) ? 0 : dice.Exponential()));
        for (var like = 0; like < 30_000; like++)
            world.Like(active.Draw(dice), dice.Below(Population.Photos), time(dice));
        for (var comment = 0; comment < 15_000; comment++)
            world.Comment(active.Draw(dice), dice.Below(Population.Photos), time(dice));
    }
}
