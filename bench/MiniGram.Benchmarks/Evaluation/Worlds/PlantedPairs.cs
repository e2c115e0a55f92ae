namespace MiniGram.Benchmarks.Evaluation.Worlds;

/// <summary>Who engages with an influencer at all does so one and a half times as much as with others who post as much.</summary>
internal static class PlantedPairs
{
    private const double Ratio = 1.5;

    public static PlantedKind Kind { get; } = new(
        "influencers",
        "25 influencers whose engaged users give 1.5 times what those of others with as many photos give",
        [("influencers.pairs", null)],
        Create);

    private static World Create(Dice dice)
    {
        var world = new World();
        for (var user = 0; user < Population.Users; user++)
            world.Users.Add(Calendar.Even(dice));
        var photosOf = world.Users.ConvertAll(_ => new List<int>());
        for (var author = 0; author < Population.Users; author++)
        {
            for (var photos = 3 + dice.Poisson(2); photos > 0; photos--)
            {
                photosOf[author].Add(world.Photos.Count);
                world.Photos.Add((author, Calendar.Even(dice)));
            }
        }

        Population.AddTags(world, dice);
        Population.AddFollows(world, dice, (_, _) => Calendar.Even(dice));
        Population.AddBotLikes(world, dice, (_, _) => Calendar.Even(dice));
        var influencers = world.Follows.GroupBy(follow => follow.Followee).Where(group => group.Count() > 0.1 * world.Users.Count).Select(group => group.Key).ToHashSet();
        var warmth = world.Users.ConvertAll(_ => 0.5 + dice.Share());
        for (var pair = 0; pair < 25_000; pair++)
        {
            var (user, author) = (Population.Bots + dice.Below(world.Users.Count - Population.Bots), dice.Below(world.Users.Count));
            var photos = photosOf[author];

            // One like at least; more with a chance that makes the mean 1 + (photos − 1) × 0.1 × warmth, times the ratio for influencers.
            var others = photos.Count - 1;
            var mean = (1 + (others * 0.1 * warmth[author])) * (influencers.Contains(author) ? Ratio : 1);
            var first = dice.Below(photos.Count);
            world.Like(user, photos[first], Calendar.Even(dice));
            for (var i = 0; i < photos.Count; i++)
            {
                if (i != first && dice.Share() < (mean - 1) / others)
                    world.Like(user, photos[i], Calendar.Even(dice));
            }
        }

        return world;
    }
}
