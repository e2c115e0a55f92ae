namespace MiniGram.Benchmarks.Evaluation.Worlds;

/// <summary>30,000 events of which Sundays, evenings (18 to 24 h) and summers (June to August) have 10 % more.</summary>
internal static class PlantedCalendar
{
    private const int Events = 30_000;
    private const double More = 0.10;

    public static PlantedKind Registrations { get; } = new(
        "calendar of registrations",
        "30,000 registrations, Sundays, hours 18–23 and June to August raised by 10 %",
        [("registrations.by_weekday", "7"), ("registrations.by_hour", null), ("registrations.by_month", null)],
        dice => Create(dice, Events, 0, 0, Patterned, Calendar.Even));

    public static PlantedKind Bots { get; } = new(
        "calendar of bots",
        "50 bots with 30,000 likes, Sundays, hours 18–23 and June to August raised by 10 %",
        [("bots.by_weekday", "7"), ("bots.by_hour", null), ("bots.by_month", null)],
        dice => Create(dice, Population.Users, 50, 0, Calendar.Even, Patterned));

    /// <summary>The span of the published data set: that a season returns shows better the more years there are.</summary>
    public static PlantedKind BotsOfElevenYears { get; } = new(
        "bots of eleven years",
        "the same over eleven years",
        [("bots.by_month", null)],
        dice => Create(dice, Population.Users, 50, 0, Calendar.Even, die => Patterned(die, Calendar.ElevenYears)));

    public static PlantedKind ActiveUsers { get; } = new(
        "weekdays of the active",
        "100 very active users, there from the start, with 30,000 likes, Sundays raised by 10 %",
        [("segments.active.by_activity.weekdays.likes", "7")],
        dice => Create(dice, Population.Users, 0, 100, Calendar.Even, Patterned));

    private static World Create(Dice dice, int users, int bots, int active, Func<Dice, long> registered, Func<Dice, long> acted)
    {
        var world = new World();
        for (var user = 0; user < users; user++)
            world.Users.Add(user < active ? Calendar.Start : registered(dice));
        for (var photo = 0; photo < Population.Photos; photo++)
            world.Photos.Add((dice.Below(users), Calendar.Even(dice)));
        Population.AddTags(world, dice);
        Population.AddFollows(world, dice, (_, _) => Calendar.Even(dice));
        for (var user = 0; user < bots + active; user++)
        {
            foreach (var photo in dice.Distinct(user < bots ? Events / bots : Events / active, Population.Photos))
                world.Like(user, photo, acted(dice));
        }

        for (var i = 0; i < Events; i++)
        {
            var user = bots + active + dice.Below(users - bots - active);
            world.Like(user, dice.Below(Population.Photos), Calendar.Even(dice));
            if (i % 2 == 0)
                world.Comment(user, dice.Below(Population.Photos), Calendar.Even(dice));
        }

        return world;
    }

    private static long Patterned(Dice dice) => Patterned(dice, Calendar.Start);

    private static long Patterned(Dice dice, long first)
    {
        while (true)
        {
            var seconds = Calendar.Raised(dice, first, time => time.DayOfWeek == DayOfWeek.Sunday, More);
            var time = DateTime.UnixEpoch.AddSeconds(seconds);
            var weight = (time.Hour >= 18 ? 1 + More : 1) * (time.Month is >= 6 and <= 8 ? 1 + More : 1);
            if (dice.Share() * (1 + More) * (1 + More) < weight)
                return seconds;
        }
    }
}
