namespace MiniGram.Benchmarks.Evaluation.Worlds;

/// <summary>What null worlds have in common: who follows whom, and which tags a photo carries, independent of all else.</summary>
internal static class Population
{
    public const int Users = 2_000;
    public const int Photos = 10_000;
    public const int Influencers = 25;
    public const int Bots = 10;

    /// <summary>How likely a photo's tag is one of its author's favourites.</summary>
    public const double Loyalty = 0.6;
    private const int Tags = 120;

    /// <summary>The users that are bots in truth; influencers are drawn from the others.</summary>
    public static bool IsBot(int user) => user < Bots;

    /// <summary>25 users, none a bot, get 205 to 320 followers; everyone follows a few others.</summary>
    public static void AddFollows(World world, Dice dice, Func<int, int, long> time)
    {
        var users = world.Users.Count;
        foreach (var influencer in dice.Distinct(Influencers, users - Bots).Select(place => place + Bots))
        {
            foreach (var follower in dice.Distinct((int)(users * (0.1025 + (0.06 * dice.Share()))), users))
                world.Follow(follower, influencer, time(follower, influencer));
        }

        for (var user = 0; user < users; user++)
        {
            for (var i = dice.Poisson(6); i > 0; i--)
            {
                var other = dice.Below(users);
                world.Follow(user, other, time(user, other));
            }
        }
    }

    /// <summary>Each author has three favourite tags, drawn by popularity; most of the author's photos carry some of them.</summary>
    /// <param name="world">Gets them.</param>
    /// <param name="dice">Of the world.</param>
    /// <param name="loyalty">How likely a tag is one of the favourites, 0 to 1.</param>
    public static void AddTags(World world, Dice dice, double loyalty = Loyalty)
    {
        var popularity = new Weighted(Enumerable.Range(1, Tags).Select(rank => 1 / Math.Pow(rank, 0.8)));
        for (var tag = 1; tag <= Tags; tag++)
            world.Tags.Add($"tag{tag}");
        var favourites = world.Users.ConvertAll(_ => new[] { popularity.Draw(dice), popularity.Draw(dice), popularity.Draw(dice) });
        for (var photo = 0; photo < world.Photos.Count; photo++)
        {
            var tags = new SortedSet<int>();
            for (var i = 0; i < 4; i++)
                tags.Add(dice.Share() < loyalty ? favourites[world.Photos[photo].Author][dice.Below(3)] : popularity.Draw(dice));
            foreach (var tag in tags)
                world.PhotoTags.Add((photo, tag));
        }
    }

    /// <summary>Each bot likes 5.2 to 7 % of all photos.</summary>
    public static void AddBotLikes(World world, Dice dice, Func<int, int, long> time, int bots = Bots)
    {
        for (var bot = 0; bot < bots; bot++)
        {
            foreach (var photo in dice.Distinct((int)(world.Photos.Count * (0.052 + (0.018 * dice.Share()))), world.Photos.Count))
                world.Like(bot, photo, time(bot, photo));
        }
    }
}
