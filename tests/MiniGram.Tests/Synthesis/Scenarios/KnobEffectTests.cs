using System.Security.Cryptography;
using System.Text;
using MiniGram.Model;
using MiniGram.Synthesis.Scenarios.Reading;

namespace MiniGram.Synthesis.Scenarios;

/// <summary>No knob is read and ignored: each, set to another value, moves the world, and only what it is about.</summary>
public sealed class KnobEffectTests
{
    private const string Likes = "likes";
    private const string Comments = "comments";
    private const string Follows = "follows";
    private const string PhotoTags = "photo_tags";
    private const string Tags = "tags";

    /// <summary>A small world in which everything there is happens.</summary>
    private const string Social = """
        from: 2019-01-01
        until: 2022-01-01
        users:
          count: 150
          registration: { campaigns: [{ at: 2019-06-01, width: 30d, lift: 4 }] }
          time-zones: [{ offset: 0, share: 1 }, { offset: 5h, share: 1 }]
          archetypes:
            - { name: regular, share: 2 }
            - { name: owl, share: 1, rhythm: night, stays: { dist: exponential, mean: 500d } }
        time:
          rhythms:
            - { name: everyday, hours: [1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 1] }
            - { name: night, hours: [5, 5, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 5, 5] }
          events: [{ name: fair, at: 2020-06-01, width: 20d, lift: 5, tag: fair, tag-share: 0.5 }]
        graph: { follows-per-user: 8, communities: 4, influencers: { share: 0.02, follower-share: 0.3 } }
        photos: { count: 500 }
        content:
          themes: [{ name: sea, tags: [sea, beach, boat] }, { name: food, tags: [food, cake, tea, pie] }, { name: town, tags: [town, street] }]
          tags-per-photo: 2
        engagement: { likes: { per-photo: 6 }, comments: { per-photo: 3 } }
        bots:
          bulk-likers: { count: 2, photo-share: 0.05 }
          rings: { count: 1, size: 4, targets: 30 }
          farms: { count: 1, size: 8, customers: 3, likes-per-photo: 4 }
          pods: { count: 1, size: 5 }
          churners: { count: 2, follows: 40 }
          camouflage: { kind: random, likes: 1 }
        look-alikes: { fan-clubs: { count: 1, size: 6 }, contests: { count: 1, size: 15 } }
        """;

    private const string Published = """
        extends: classic
        users: { count: 300 }
        photos: { count: 600 }
        published: { photo-tags: 1000, likes: 2000, commented-photos: 200, follows: 400, bots: 2, likes-per-bot: 60, influencers: 4, influencer-followers: 60 }
        """;

    private static readonly string[] s_tables = ["users", "photos", Tags, PhotoTags, Follows, Likes, Comments];
    private static readonly Lazy<Dictionary<string, string>> s_social = new(() => World(Social));
    private static readonly Lazy<Dictionary<string, string>> s_published = new(() => World(Published));


    /// <summary>Each knob with another value, and the tables that may move; all may where none is named.</summary>
    public static TheoryData<string, string, string[]> Moves => new()
    {
        { "seed", "2", [] },
        { "from", "2018-12-01", [] },
        { "until", "2022-02-01", [] },
        { "causality", "legacy", [Follows, Likes, Comments, PhotoTags, Tags] },
        { "users.count", "151", [] },
        { "users.registration.yearly-growth", "1", [] },
        { "users.registration.season", "[9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]", [] },
        { "users.registration.rhythm", "false", [] },
        { "users.registration.campaigns[0].at", "2020-06-01", [] },
        { "users.registration.campaigns[0].width", "60d", [] },
        { "users.registration.campaigns[0].lift", "20", [] },
        { "users.time-zones[0].offset", "-8h", [] },
        { "users.time-zones[0].share", "5", [] },
        { "users.activity", "{ dist: lognorm, mu: 0, sigma: 2 }", ["photos", Tags, PhotoTags, Follows, Likes, Comments] },
        { "users.activity-correlation", "0", ["photos", Tags, PhotoTags, Follows, Likes, Comments] },
        { "users.archetypes[0].name", "usual", ["truth/users"] },
        { "users.archetypes[0].share", "9", [] },
        { "users.archetypes[0].posting", "9", ["photos", Tags, PhotoTags, Follows, Likes, Comments] },
        { "users.archetypes[0].liking", "9", [Likes] },
        { "users.archetypes[0].commenting", "9", [Comments] },
        { "users.archetypes[0].following", "9", [Follows, Likes, Comments] },
        { "users.archetypes[0].rhythm", "night", [] },
        { "users.archetypes[0].stays", "100d", ["photos", Tags, PhotoTags, Follows, Likes, Comments] },
        { "users.archetypes[0].churned-at", "2021-01-01", ["users", "photos", Tags, PhotoTags, Follows, Likes, Comments] },
        { "users.usernames", "words", ["users"] },
        { "time.rhythms[1].name", "dark", [] },
        { "time.rhythms[0].hours", "[9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]", [] },
        { "time.rhythms[0].weekdays", "[1, 1, 1, 1, 1, 1, 9]", [] },
        { "time.rhythms[0].week", $"[{string.Join(", ", Enumerable.Range(0, 168).Select(hour => hour == 5 ? 100 : 1))}]", [] },
        { "time.events[0].name", "feast", ["truth/events", "truth/photos"] },
        { "time.events[0].at", "2020-09-01", ["photos", Tags, PhotoTags, Follows, Likes, Comments] },
        { "time.events[0].width", "40d", ["photos", Tags, PhotoTags, Follows, Likes, Comments] },
        { "time.events[0].lift", "9", ["photos", Tags, PhotoTags, Follows, Likes, Comments] },
        { "time.events[0].yearly", "true", ["photos", Tags, PhotoTags, Follows, Likes, Comments] },
        { "time.events[0].tag", "feast", [Tags, Comments] },
        { "time.events[0].tag-share", "0.9", [Tags, PhotoTags] },
        { "graph.follows-per-user", "12", [Follows, Likes, Comments] },
        { "graph.follow-rate", "4/year", [Follows, Likes, Comments] },
        { "graph.out-degree", "{ dist: lognorm, mu: 0, sigma: 2 }", [Follows, Likes, Comments] },
        { "graph.in-degree", "{ dist: pareto, least: 1, exponent: 3 }", [Follows, Likes, Comments] },
        { "graph.reciprocity", "0.6", [Follows, Likes, Comments] },
        { "graph.communities", "9", ["photos", Tags, PhotoTags, Follows, Likes, Comments] },
        { "graph.community-size", "20", ["photos", Tags, PhotoTags, Follows, Likes, Comments] },
        { "graph.community-sizes", "3", ["photos", Tags, PhotoTags, Follows, Likes, Comments] },
        { "graph.homophily", "0.8", [Follows, Likes, Comments] },
        { "graph.closure", "0.7", [Follows, Likes, Comments] },
        { "graph.delay", "3d", [Follows, Likes, Comments] },
        { "graph.influencers.share", "0.05", [] },
        { "graph.influencers.most-of-follows", "0.05", [] },
        { "graph.influencers.follower-share", "0.4", [Follows, Likes, Comments] },
        { "graph.influencers.followers", "70", [Follows, Likes, Comments] },
        { "photos.count", "501", ["photos", Tags, PhotoTags, Follows, Likes, Comments] },
        { "photos.per-user", "1/week", ["photos", Tags, PhotoTags, Follows, Likes, Comments] },
        { "photos.quality", "{ dist: lognorm, mu: 0, sigma: 2 }", [Likes, Comments] },
        { "content.themes[0].name", "ocean", ["truth/themes", "truth/photos", "truth/communities"] },
        { "content.themes[0].tags", "[sea, beach, boat, wave]", [Tags, PhotoTags, Comments] },
        { "content.themes[0].weight", "5", ["photos", Tags, PhotoTags, Follows, Likes, Comments] },
        { "content.themes[0].lift", "5", [Likes, Comments] },
        { "content.themes[0].rhythm", "night", ["photos", Tags, PhotoTags, Follows, Likes, Comments] },
        { "content.lifts", "{ sea: 4, '#cake': 3 }", [Likes, Comments] },
        { "content.popularity", "3", [Tags, PhotoTags, Comments] },
        { "content.tags-per-photo", "3", [Tags, PhotoTags] },
        { "content.of-theme", "0.2", [Tags, PhotoTags] },
        { "content.breadth", "9", ["photos", Tags, PhotoTags, Follows, Likes, Comments] },
        { "content.community-interest", "0", ["photos", Tags, PhotoTags, Follows, Likes, Comments] },
        { "content.affinity", "50", [Likes, Comments] },
        { "engagement.likes.per-photo", "9", [Likes] },
        { "engagement.likes.follower-exponent", "1.1", [Likes] },
        { "engagement.likes.dispersion", "0.5", [Likes] },
        { "engagement.likes.decay", "9d", [Likes] },
        { "engagement.likes.from-followers", "0.1", [Likes] },
        { "engagement.likes.rhythm", "false", [Likes] },
        { "engagement.comments.per-photo", "5", [Comments] },
        { "engagement.comments.follower-exponent", "2", [Comments] },
        { "engagement.comments.dispersion", "0.5", [Comments] },
        { "engagement.comments.decay", "9d", [Comments] },
        { "engagement.comments.from-followers", "0.1", [Comments] },
        { "engagement.comments.rhythm", "false", [Comments] },
        { "engagement.hour-of-posting", "[9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]", [Likes, Comments] },
        { "engagement.texts.languages", "{ de: 1 }", [Comments, "truth/users"] },
        { "engagement.texts.positive", "0.1", [Comments] },
        { "engagement.texts.negative", "0.2", [Comments] },
        { "engagement.texts.of-theme", "1", [Comments] },
        { "bots.bulk-likers.count", "3", [] },
        { "bots.bulk-likers.photo-share", "0.1", [Likes] },
        { "bots.bulk-likers.session", "10h", [Likes] },
        { "bots.bulk-likers.jitter", "5h", [Likes] },
        { "bots.bulk-likers.camouflage.kind", "popularity", [Likes] },
        { "bots.bulk-likers.camouflage.likes", "3", [Likes] },
        { "bots.rings.count", "2", [] },
        { "bots.rings.size", "6", [] },
        { "bots.rings.targets", "50", [Likes] },
        { "bots.rings.share", "0.4", [Likes] },
        { "bots.rings.window", "3h", [Likes] },
        { "bots.rings.jitter", "5h", [Likes] },
        { "bots.rings.camouflage.kind", "popularity", [Likes] },
        { "bots.rings.camouflage.likes", "3", [Likes] },
        { "bots.farms.count", "2", [] },
        { "bots.farms.size", "12", [] },
        { "bots.farms.customers", "6", [Likes] },
        { "bots.farms.likes-per-photo", "7", [Likes] },
        { "bots.farms.delivery", "drip", [Likes] },
        { "bots.farms.jitter", "5h", [Likes] },
        { "bots.farms.camouflage.kind", "popularity", [Likes] },
        { "bots.farms.camouflage.likes", "3", [Likes] },
        { "bots.pods.count", "2", [] },
        { "bots.pods.size", "9", [] },
        { "bots.pods.share", "0.3", [Comments] },
        { "bots.pods.window", "9h", [Comments] },
        { "bots.pods.jitter", "5h", [Comments] },
        { "bots.pods.hijacked", "true", [] },
        { "bots.churners.hijacked", "true", [] },
        { "bots.churners.count", "3", [] },
        { "bots.churners.follows", "60", [Follows, Likes, Comments] },
        { "bots.churners.follow-back", "0.9", [Follows, Likes, Comments] },
        { "bots.churners.unfollowed", "0.1", [Follows, Likes, Comments] },
        { "bots.camouflage.kind", "popularity", [Likes] },
        { "bots.camouflage.likes", "3", [Likes] },
        { "bots.jitter", "5h", [Likes, Comments] },
        { "look-alikes.fan-clubs.count", "2", [Likes] },
        { "look-alikes.fan-clubs.size", "9", [Likes] },
        { "look-alikes.fan-clubs.share", "0.2", [Likes] },
        { "look-alikes.fan-clubs.delay", "20d", [Likes] },
        { "look-alikes.contests.count", "3", [Likes] },
        { "look-alikes.contests.size", "30", [Likes] },
        { "look-alikes.contests.window", "30h", [Likes] },
        { "dirt.duplicates", "0.1", [] },
        { "dirt.orphans", "0.1", [] },
        { "dirt.early", "0.1", [] },
        { "dirt.unreadable", "0.1", [] },
    };

    /// <summary>The same of the published process.</summary>
    public static TheoryData<string, string, string[]> PublishedMoves => new()
    {
        { "seed", "2", [] },
        { "from", "2013-01-01", [] },
        { "until", "2026-01-01", [] },
        { "causality", "strict", [Follows, Likes, Comments] },
        { "users.count", "310", [] },
        { "users.usernames", "words", ["users"] },
        { "photos.count", "610", [] },
        { "engagement.texts.languages", "{ de: 1 }", [Comments] },
        { "engagement.texts.positive", "0.1", [Comments] },
        { "engagement.texts.negative", "0.2", [Comments] },
        { "dirt.duplicates", "0.1", [] },
        { "dirt.orphans", "0.1", [] },
        { "dirt.early", "0.1", [] },
        { "dirt.unreadable", "0.1", [] },
        { "published.photo-tags", "1200", [PhotoTags] },
        { "published.tags-until", "2019-01-01", [Tags, PhotoTags] },
        { "published.likes", "2500", [Likes] },
        { "published.commented-photos", "250", [Comments] },
        { "published.comments-per-photo", "7", [Comments] },
        { "published.follows", "500", [Follows, Likes, Comments] },
        { "published.bots", "3", [] },
        { "published.likes-per-bot", "90", [Likes] },
        { "published.influencers", "6", [Follows, Likes, Comments] },
        { "published.influencer-followers", "90", [Follows, Likes, Comments] },
        { "published.engaged-influencers", "0.3", [Likes, Comments] },
        { "published.liking-followers", "0.9", [Likes] },
        { "published.commenting-followers", "0.6", [Comments] },
    };


    [Theory]
    [MemberData(nameof(Moves))]
    public void Knob_moves_the_social_world(string path, string value, string[] movable) => Holds(Social, s_social.Value, path, value, movable);

    [Theory]
    [MemberData(nameof(PublishedMoves))]
    public void Knob_moves_the_published_world(string path, string value, string[] movable) => Holds(Published, s_published.Value, path, value, movable);

    [Fact]
    public void Every_knob_is_here()
    {
        // What a world is for moves no row; the process is what tells the two worlds apart.
        string[] elsewhere = ["about", "process"];
        var here = Moves.Concat(PublishedMoves).Select(move => move.Data.Item1.Replace("[0]", "[]", StringComparison.Ordinal).Replace("[1]", "[]", StringComparison.Ordinal)).Concat(elsewhere).ToHashSet(StringComparer.Ordinal);
        var leaves = Knob.All(typeof(Scenario)).Where(knob => !Knob.IsRecord(knob.Knob.Type) && !(Knob.Entry(knob.Knob.Type) is { } entry && Knob.IsRecord(entry))).Select(knob => knob.Path).ToList();

        Assert.Empty(leaves.Except(here));
        Assert.Empty(here.Except(leaves));
        Assert.Empty(leaves.Where(path => UnusedKnobs.Used(WorldProcess.Published, path)).Except(PublishedMoves.Select(move => move.Data.Item1)).Except(elsewhere));
    }

    private static void Holds(string yaml, Dictionary<string, string> before, string path, string value, string[] movable)
    {
        var sets = path == "time.rhythms[1].name" ? new[] { $"{path}={value}", $"users.archetypes[1].rhythm={value}" } : [$"{path}={value}"];
        var after = World(yaml, sets);
        var moved = before.Keys.Where(table => before[table] != after[table]).Order(StringComparer.Ordinal).ToList();

        // A rhythm's name moves nothing by itself: that it is looked up is told by the reader, which refuses one that is not there.
        if (path != "time.rhythms[1].name")
            Assert.NotEmpty(moved);
        if (movable.Length > 0)
            Assert.Empty(moved.Where(table => s_tables.Contains(table) || movable[0].StartsWith("truth/", StringComparison.Ordinal)).Except(movable));
    }

    // Of each table and each table of the truth, a hash.
    private static Dictionary<string, string> World(string yaml, params string[] sets)
    {
        var folder = Directory.CreateTempSubdirectory("minigram-knobs-").FullName;
        try
        {
            var file = Path.Combine(folder, "world.yaml");
            File.WriteAllText(file, yaml);
            var sink = new MemorySink();
            var world = WorldGenerator.Generate(ScenarioReader.Read(file, sets, null), sink, 2, null, TestContext.Current.CancellationToken);
            var hashes = s_tables.ToDictionary(table => table, table => sink.Hash(table) + string.Join(' ', sink.Unreadable(table)), StringComparer.Ordinal);
            foreach (var truth in world.Truth)
                hashes["truth/" + truth.Name] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', truth.Rows.Select(row => string.Join('\t', row))))));
            return hashes;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
