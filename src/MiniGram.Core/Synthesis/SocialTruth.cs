using System.Globalization;
using MiniGram.Model;
using MiniGram.Synthesis.Bots;
using MiniGram.Synthesis.Clocks;
using MiniGram.Synthesis.People;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis;

/// <summary>What the tables of a social world do not say.</summary>
internal static class SocialTruth
{
    private static readonly string[] Kinds = ["person", "bulk-liker", "ring", "farm", "pod", "churner"];

    public static IReadOnlyList<TruthTable> Of(Scenario scenario, DrawnWorld drawn)
    {
        var (world, acts, lookAlikes) = (drawn.World, drawn.Acts, drawn.LookAlikes);
        var (population, album) = (world.Population, world.Album);
        string Camouflage(int bot) => (scenario.Bots.IsHijacked(population.Role[bot]) ? CamouflageKind.Hijacked
            : scenario.Bots.CamouflageOf(population.Role[bot]).Kind is var kind && kind != CamouflageKind.Hijacked ? kind : CamouflageKind.None).ToString().ToLowerInvariant();
        return
        [
            new("users", ["user_id", "kind", "archetype", "community", "utc_offset_hours", "influencer", "followers", "left_at", "language"], Enumerable.Range(0, population.Count).Select(user => (IReadOnlyList<string>)
            [
                Id(user),
                Kinds[(int)population.Role[user]],
                scenario.Users.Archetypes[population.Archetype[user]].Name,
                Number(population.Community[user] + 1),
                (population.Offset[user] / (double)Moments.Hour).ToString(CultureInfo.InvariantCulture),
                population.IsInfluencer[user] ? "true" : "false",
                Number(world.Graph.Followers(user).Length),
                population.Left[user] < Moments.Of(scenario.Until) ? Time(population.Left[user]) : "",
                world.Languages.Names[world.Languages.Of(user)],
            ])),
            new("bots", ["user_id", "kind", "group", "camouflage", "customers"], acts.Truth.OrderBy(bot => bot.User).Select(bot => (IReadOnlyList<string>)
                [Id(bot.User), bot.Kind, bot.Group == 0 ? "" : Number(bot.Group), Camouflage(bot.User), string.Join(' ', bot.Customers.Select(Id))])),
            new("bot_acts", ["table", "user_id", "target_id", "created_at"], BotActRows.Of(scenario, drawn).Select(act => (IReadOnlyList<string>)[act.Table, Id(act.User), Id(act.Target), Time(act.Moment)])),
            new("influencers", ["user_id", "followers"], Enumerable.Range(0, population.Count).Where(user => population.IsInfluencer[user]).Select(user => (IReadOnlyList<string>)
                [Id(user), Number(world.Graph.Followers(user).Length)])),
            new("look_alikes", ["kind", "group", "user_id", "account_id"], lookAlikes.Select(entry => (IReadOnlyList<string>)
                [entry.Kind, Number(entry.Group), Id(entry.User), Id(entry.Account)])),
            new("photos", ["photo_id", "theme", "event"], Enumerable.Range(0, album.Count).Select(photo => (IReadOnlyList<string>)
                [Number(photo + 1), world.Themes[album.Theme[photo]].Name, album.Event[photo] >= 0 ? scenario.Time.Events[album.Event[photo]].Name : ""])),
            new("themes", ["theme", "tag"], world.Themes.SelectMany(theme => theme.Tags.Select(tag => (IReadOnlyList<string>)[theme.Name, tag]))),
            new("lifts", ["kind", "name", "lift", "photos"], world.Lifts.All.Select(lift => (IReadOnlyList<string>)
                [lift.Tag is null ? "theme" : "tag", lift.Tag is null ? lift.Name : lift.Name[1..], lift.Times.ToString(CultureInfo.InvariantCulture), Number(world.Lifts.PhotosOf(lift))])),
            new("events", ["event", "begins_at", "ends_at", "lift", "tag"], world.Events.Occurrences.Select(occurrence => (IReadOnlyList<string>)
            [
                scenario.Time.Events[occurrence.Event].Name,
                Time(occurrence.Start),
                Time(occurrence.End),
                scenario.Time.Events[occurrence.Event].Lift.ToString(CultureInfo.InvariantCulture),
                scenario.Time.Events[occurrence.Event].Tag,
            ])),
            new("communities", ["community", "members", "theme", "share"], Communities(world)),
        ];
    }

    // The mean interests of each community's members.
    private static IEnumerable<IReadOnlyList<string>> Communities(SocialWorld world)
    {
        var themes = world.Themes.Count;
        foreach (var community in Enumerable.Range(0, world.Population.Count).GroupBy(user => world.Population.Community[user]).OrderBy(group => group.Key))
        {
            int[] members = [.. community];
            for (var theme = 0; theme < themes; theme++)
            {
                var share = members.Sum(user => (double)world.Population.Interests[((long)user * themes) + theme]) / members.Length;
                yield return [Number(community.Key + 1), Number(members.Length), world.Themes[theme].Name, share.ToString("0.0000", CultureInfo.InvariantCulture)];
            }
        }
    }

    private static string Id(int user) => Number(user + 1);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Time(long moment) => Moments.ToDateTime(moment).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
