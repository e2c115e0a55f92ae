namespace MiniGram.Benchmarks.Evaluation.Worlds;

/// <summary>
/// A few authors are liked by many and most by hardly anyone, while thirty bots like photos at random: of the likes of the unpopular most are by bots,
/// though nobody bought one. Or else some of them did.
/// </summary>
internal static class UnequalWorld
{
    private const int Bots = 30;
    private const int Customers = 40;
    private const int MostByPeople = 8;
    private const int Likes = 36_000;

    public static WorldKind Kind { get; } = new(
        "unequal",
        "authors' photos log-normal (σ = 1.2) and their popularity more so (σ = 1.5), 36,000 likes by people and 18,000 by 30 bots that like at random, so that of the likes of hundreds most are by bots, though nobody is boosted",
        [],
        "",
        dice => Create(dice, customers: 0));

    public static PlantedKind Farm { get; } = new(
        "customers of a like farm",
        "worlds like the null kind unequal, in which 40 authors with at most 8 likes a photo by people buy 12 to 20 for each of their photos from 20 of the 30 bots",
        [],
        dice => Create(dice, Customers));

    private static World Create(Dice dice, int customers)
    {
        var world = new World();
        for (var user = 0; user < Population.Users; user++)
            world.Users.Add(Calendar.Even(dice));
        var posting = new Weighted(world.Users.Select((_, user) => user < Bots ? 0 : dice.LogNormal(1.2)));
        for (var photo = 0; photo < Population.Photos; photo++)
            world.Photos.Add((posting.Draw(dice), Calendar.Even(dice)));
        Population.AddTags(world, dice);
        Population.AddFollows(world, dice, (_, _) => Calendar.Even(dice));
        Population.AddBotLikes(world, dice, (_, _) => Calendar.Even(dice), Bots);

        var popularity = world.Users.ConvertAll(_ => dice.LogNormal(1.5));
        var appeal = new Weighted(world.Photos.Select(photo => popularity[photo.Author]));
        var active = new Weighted(world.Users.Select((_, user) => user < Bots ? 0 : dice.Exponential()));
        var byPeople = new int[world.Users.Count];
        for (var like = 0; like < Likes; like++)
        {
            var (user, photo) = (active.Draw(dice), appeal.Draw(dice));
            if (world.Like(user, photo, Calendar.Even(dice)))
                byPeople[world.Photos[photo].Author]++;
            if (dice.Share() < 0.4)
                world.Comment(user, photo, Calendar.Even(dice));
        }

        var photosOf = world.Photos.Index().ToLookup(photo => photo.Item.Author, photo => photo.Index);
        int[] unpopular = [.. Enumerable.Range(0, world.Users.Count).Where(user => photosOf[user].Any() && byPeople[user] <= MostByPeople * photosOf[user].Count())];
        foreach (var customer in dice.Distinct(customers, unpopular.Length).Select(place => unpopular[place]))
        {
            world.Customers.Add(customer);
            foreach (var photo in photosOf[customer])
            {
                foreach (var bot in dice.Distinct(dice.Between(12, 20), 20))
                    world.Like(bot, photo, Calendar.Even(dice));
            }
        }

        return world;
    }
}
