namespace MiniGram.Benchmarks.Evaluation.Worlds;

/// <summary>People come for sessions and do many things in one; nothing happens before its parents exist.</summary>
internal static class BurstyWorld
{
    private const long Hour = 3_600;

    public static WorldKind Kind { get; } = new(
        "bursty",
        "users act in sessions of about an hour that begin at any second since they registered; photos are posted, liked and commented in bursts, mostly soon after they were posted, never before their parents",
        [],
        "",
        Create);

    private static World Create(Dice dice)
    {
        var world = new World();
        for (var user = 0; user < Population.Users; user++)
            world.Users.Add(Calendar.Even(dice));
        world.Photos.AddRange(Post(world, dice).OrderBy(photo => photo.Time).ThenBy(photo => photo.Author));
        Population.AddTags(world, dice);
        Population.AddFollows(world, dice, (a, b) => Calendar.Since(dice, Math.Max(world.Users[a], world.Users[b])));
        AddBots(world, dice);
        AddSessions(world, dice);
        return world;
    }

    private static IEnumerable<(int Author, long Time)> Post(World world, Dice dice)
    {
        var posting = new Weighted(world.Users.Select(_ => dice.LogNormal(0.8)));
        for (var count = 0; count < Population.Photos;)
        {
            var author = posting.Draw(dice);
            var start = Calendar.Since(dice, world.Users[author]);
            do
            {
                yield return (author, Within(dice, start));
                count++;
            }
            while (count < Population.Photos && dice.Share() < 0.5);
        }
    }

    private static void AddSessions(World world, Dice dice)
    {
        var photosOf = world.Users.ConvertAll(_ => new List<int>());
        for (var photo = 0; photo < world.Photos.Count; photo++)
            photosOf[world.Photos[photo].Author].Add(photo);
        var times = world.Photos.ConvertAll(photo => photo.Time);
        var active = new Weighted(world.Users.Select((born, user) => Population.IsBot(user) ? 0 : dice.LogNormal(0.8) * (Calendar.End - born)));
        var target = world.Likes.Count + 30_000;
        while (world.Likes.Count < target)
        {
            var user = active.Draw(dice);
            var start = Calendar.Since(dice, world.Users[user]);
            var found = times.BinarySearch(start);
            var known = found < 0 ? ~found : found;
            for (var left = 1 + (int)(6 * dice.Exponential()); known > 0 && left > 0; left--)
            {
                // The newest are seen first; who finds an author looks at more of theirs.
                var photo = Math.Max(0, known - 1 - (int)(40 * dice.Exponential()));
                Engage(world, dice, user, photo, start);
                if (dice.Share() < 0.3)
                {
                    foreach (var other in photosOf[world.Photos[photo].Author].Where(other => other < known && dice.Share() < 0.5).TakeLast(6))
                        Engage(world, dice, user, other, start);
                }
            }
        }
    }

    private static void Engage(World world, Dice dice, int user, int photo, long start)
    {
        world.Like(user, photo, Within(dice, start));
        if (dice.Share() < 0.4)
            world.Comment(user, photo, Within(dice, start));
    }

    private static void AddBots(World world, Dice dice)
    {
        for (var bot = 0; bot < Population.Bots; bot++)
        {
            var photos = dice.Distinct((int)(world.Photos.Count * (0.052 + (0.018 * dice.Share()))), world.Photos.Count);
            for (var i = 0; i < photos.Count;)
            {
                var start = Calendar.Since(dice, world.Users[bot]);
                for (var left = 1 + (int)(15 * dice.Exponential()); i < photos.Count && left > 0; left--, i++)
                    world.Like(bot, photos[i], Within(dice, Math.Max(start, world.Photos[photos[i]].Time)));
            }
        }
    }

    private static long Within(Dice dice, long start) => Math.Min(Calendar.End - 1, start + (long)(dice.Share() * Hour));
}
