namespace MiniGram.Benchmarks.Evaluation.Worlds;

/// <summary>Few post and are liked much, most hardly: and who is called an influencer is drawn by lot.</summary>
internal static class HeavyWorld
{
    public static WorldKind Kind { get; } = new(
        "heavy-tailed",
        "photos, attractiveness and activity log-normal over users, fans like several photos of an author; the influencers' followers are dealt out by lot",
        [],
        "",
        Create);

    private static World Create(Dice dice)
    {
        var world = new World();
        for (var user = 0; user < Population.Users; user++)
            world.Users.Add(Calendar.Even(dice));
        var posting = new Weighted(world.Users.Select(_ => dice.LogNormal(1.2)));
        for (var photo = 0; photo < Population.Photos; photo++)
            world.Photos.Add((posting.Draw(dice), Calendar.Even(dice)));
        Population.AddTags(world, dice);
        Population.AddFollows(world, dice, (_, _) => Calendar.Even(dice));
        Population.AddBotLikes(world, dice, (_, _) => Calendar.Even(dice));

        var photosOf = world.Users.ConvertAll(_ => new List<int>());
        for (var photo = 0; photo < world.Photos.Count; photo++)
            photosOf[world.Photos[photo].Author].Add(photo);
        var quality = world.Photos.ConvertAll(_ => dice.LogNormal(0.6));
        var devotion = world.Users.ConvertAll(_ => 0.15 + (0.6 * dice.Share()));
        var audience = new Weighted(photosOf.Select(photos => photos.Count == 0 ? 0 : dice.LogNormal(1.0)));
        var active = new Weighted(world.Users.Select((_, user) => Population.IsBot(user) ? 0 : dice.LogNormal(1.0)));
        while (world.Likes.Count < 40_000)
        {
            var (user, author) = (active.Draw(dice), audience.Draw(dice));
            do
            {
                var photo = photosOf[author].MaxBy(photo => quality[photo] * dice.Exponential());
                world.Like(user, photo, Calendar.Even(dice));
                if (dice.Share() < 0.4)
                    world.Comment(user, photo, Calendar.Even(dice));
            }
            while (dice.Share() < devotion[author]);
        }

        return world;
    }
}
