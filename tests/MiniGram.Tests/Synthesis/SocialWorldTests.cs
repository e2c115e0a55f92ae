using System.Text.RegularExpressions;
using MiniGram.Model;
using MiniGram.Synthesis.Distributions;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis;

public sealed class SocialWorldTests
{
    private static readonly Scenario Small = new()
    {
        Users = new()
        {
            Count = 400,
            TimeZones = [new() { Offset = 0 }, new() { Offset = 3_600 }],
            Archetypes = [new(), new() { Name = "gone", Share = 0.2, Stays = Distribution.Exponential(200 * 86_400) }],
        },
        Photos = new() { Count = 2_000 },
        Graph = new() { FollowsPerUser = 20, Communities = 5, Influencers = new() { Share = 0.02 } },
        Bots = new()
        {
            BulkLikers = new() { Count = 3 },
            Rings = new() { Count = 2, Size = Distribution.Constant(5), Targets = Distribution.Constant(30) },
            Farms = new() { Count = 1, Size = Distribution.Constant(12), LikesPerPhoto = Distribution.Uniform(3, 8) },
            Pods = new() { Count = 1, Size = Distribution.Constant(6) },
            Churners = new() { Count = 2, Follows = Distribution.Constant(60) },
        },
        LookAlikes = new() { FanClubs = new() { Count = 2, Size = Distribution.Constant(8) }, Contests = new() { Count = 2, Size = Distribution.Constant(20) } },
        Time = new() { Rhythms = [new() { Hours = [.. Enumerable.Range(0, 24).Select(hour => hour < 7 ? 0.2 : 1)] }] },
    };

    /// <summary>Photos that are alike in all but what they show.</summary>
    private static readonly Scenario Lifted = new()
    {
        Users = new() { Count = 300, Activity = Distribution.Constant(1) },
        Photos = new() { Count = 3_000, Quality = Distribution.Constant(1) },
        Graph = new() { FollowsPerUser = 10 },
        Content = new()
        {
            Themes = [new() { Name = "sea", Tags = ["wave", "sand"], Lift = 1.5 }, new() { Name = "town", Tags = ["street", "house"] }],
            Lifts = new Dictionary<string, double> { ["sea"] = 2, ["#street"] = 2 },
            TagsPerPhoto = Distribution.Constant(1),
        },
        Engagement = new()
        {
            Likes = new() { PerPhoto = 8, FollowerExponent = 0, Dispersion = 20, FromFollowers = 0.2 },
            Comments = new() { PerPhoto = 4, FollowerExponent = 0, Dispersion = 20, FromFollowers = 0.2 },
        },
    };

    [Fact]
    public void Same_rows_come_with_any_number_of_threads()
    {
        string[][] hashes = [Hashes(Draw(Small, 1)), Hashes(Draw(Small, 2)), Hashes(Draw(Small, 7))];
        Assert.Equal(hashes[0], hashes[1]);
        Assert.Equal(hashes[0], hashes[2]);
    }

    [Fact]
    public void Another_seed_gives_another_world() => Assert.NotEqual(Hashes(Draw(Small)), Hashes(Draw(Small with { Seed = 2 })));

    [Theory]
    [InlineData("comments", "users", "photos", "tags", "photo_tags", "follows", "likes")]
    [InlineData("likes", "users", "photos", "tags", "photo_tags", "follows", "comments")]
    public void A_knob_moves_only_its_own_table(string table, params string[] others)
    {
        var changed = table == "comments"
            ? Small with { Engagement = new() { Comments = new() { PerPhoto = 5 } } }
            : Small with { Engagement = new() { Likes = new() { PerPhoto = 5 } } };
        var (before, after) = (Draw(Small), Draw(changed));
        Assert.NotEqual(before.Hash(table), after.Hash(table));
        Assert.All(others, other => Assert.Equal(before.Hash(other), after.Hash(other)));
    }

    [Fact]
    public void Nothing_happens_before_what_it_needs_or_after_its_user_left()
    {
        var sink = new MemorySink();
        var world = WorldGenerator.Generate(Small, sink, 2, null, default);
        var (users, photos, authors) = (sink.Numbers("users", "created_at"), sink.Numbers("photos", "created_at"), sink.Numbers("photos", "user_id"));
        var left = world.Truth.Single(table => table.Name == "users").Rows.Select(row => row[7].Length == 0 ? long.MaxValue : new DateTimeOffset(DateTime.Parse(row[7]), TimeSpan.Zero).ToUnixTimeSeconds()).ToArray();
        Assert.Contains(left, moment => moment < long.MaxValue);
        void Check(string table, string user, Func<int, long> other)
        {
            var (who, when) = (sink.Numbers(table, user), sink.Numbers(table, "created_at"));
            for (var row = 0; row < who.Length; row++)
            {
                Assert.InRange(when[row], Math.Max(users[who[row] - 1], other(row)), left[who[row] - 1] - 1);
                Assert.True(when[row] < new DateTimeOffset(Small.Until).ToUnixTimeSeconds());
            }
        }

        Check("photos", "user_id", _ => 0);
        var (liked, commented, followed) = (sink.Numbers("likes", "photo_id"), sink.Numbers("comments", "photo_id"), sink.Numbers("follows", "followee_id"));
        Check("likes", "user_id", row => photos[liked[row] - 1]);
        Check("comments", "user_id", row => photos[commented[row] - 1]);
        Check("follows", "follower_id", row => users[followed[row] - 1]);
        Assert.All(authors, author => Assert.InRange(author, 1, users.Length));
    }

    [Fact]
    public void Themes_and_tags_are_lifted_by_as_much_as_was_asked()
    {
        var sink = new MemorySink();
        var world = WorldGenerator.Generate(Lifted, sink, 2, null, default);
        var (likes, photos) = (sink.Numbers("likes", "photo_id"), world.Truth.Single(table => table.Name == "photos").Rows.Select(row => row[1]).ToArray());
        var counts = new double[photos.Length + 1];
        foreach (var photo in likes)
            counts[photo]++;
        var tagged = sink.Numbers("photo_tags", "tag_id").Zip(sink.Numbers("photo_tags", "photo_id")).Where(pair => pair.First == 3).Select(pair => (int)pair.Second).ToHashSet();
        double Mean(string theme, bool isTagged) => Enumerable.Range(1, photos.Length).Where(photo => photos[photo - 1] == theme && tagged.Contains(photo) == isTagged).Average(photo => counts[photo]);

        Assert.InRange(Mean("sea", false) / Mean("town", false), 2.5, 3.5);
        Assert.InRange(Mean("town", true) / Mean("town", false), 1.7, 2.3);
        Assert.InRange(Mean("sea", true) / Mean("town", false), 5, 7);
        Assert.Equal(["theme sea 1.5", "tag street 2", "theme sea 2"], world.Truth.Single(table => table.Name == "lifts").Rows.Select(row => $"{row[0]} {row[1]} {row[2]}"));
        Assert.Equal(tagged.Count, int.Parse(world.Truth.Single(table => table.Name == "lifts").Rows.Single(row => row[0] == "tag")[3]));
        Assert.Equal(6, world.Knobs.Count(knob => knob.Knob is "content.lifts" or "content.themes[].lift" && knob.Passed));
    }

    [Theory]
    [InlineData("users.count=1", "graph.communities=1", "graph.follows-per-user=0", "bots.bulk-likers.count=0", "graph.influencers.share=0", "engagement.likes={ per-photo: 0, from-followers: 0 }", "engagement.comments.from-followers=0")]
    [InlineData("photos.count=0", "bots.bulk-likers.count=0")]
    [InlineData("photos.count=1")]
    [InlineData("users.activity=1")]
    [InlineData("content.tags-per-photo=0")]
    [InlineData("engagement.likes.per-photo=0", "engagement.comments.per-photo=0")]
    [InlineData("graph.follows-per-user=0", "graph.influencers.share=0", "engagement.likes.from-followers=0", "engagement.comments.from-followers=0")]
    public void World_with_hardly_anything_in_it_is_made_too_and_each_knob_is_spoken_of(params string[] sets)
    {
        var scenario = ScenarioReader.Read("tiny", sets, null);
        var world = WorldGenerator.Generate(scenario, new MemorySink(), 2, null, default);

        Assert.NotEmpty(world.Knobs);
        Assert.NotEmpty(world.Unmeasured);
    }

    [Fact]
    public void Who_leaves_on_a_date_has_registered_before_and_nobody_else_moves()
    {
        string[] archetypes = ["users.archetypes=[{ name: here, share: 1, rhythm: everyday }, { name: gone, share: 1, rhythm: everyday }]", "bots.bulk-likers.count=0"];
        var (sink, other) = (new MemorySink(), new MemorySink());
        var world = WorldGenerator.Generate(ScenarioReader.Read("tiny", [.. archetypes, "users.archetypes.gone.churned-at=2016-01-01"], null), sink, 2, null, default);
        var before = WorldGenerator.Generate(ScenarioReader.Read("tiny", archetypes, null), other, 2, null, default);
        long[] Of(GeneratedWorld of, MemorySink from, string archetype) => [.. of.Truth.Single(table => table.Name == "users").Rows.Where(row => row[2] == archetype).Select(row => from.Numbers("users", "created_at")[int.Parse(row[0], System.Globalization.CultureInfo.InvariantCulture) - 1])];

        var left = (long)(new DateTime(2016, 1, 1, 0, 0, 0, DateTimeKind.Utc) - DateTime.UnixEpoch).TotalSeconds;
        Assert.All(Of(world, sink, "gone"), created => Assert.True(created < left));
        Assert.True(Of(before, other, "gone").Count(created => created >= left) > 50);
        Assert.Equal(Of(before, other, "here"), Of(world, sink, "here"));
        Assert.DoesNotContain(world.Knobs, knob => knob.Knob == "users.registration" && !knob.Passed);
    }

    [Fact]
    public async Task Rhythm_with_hardly_an_hour_in_the_span_makes_a_world_in_good_time()
    {
        var scenario = ScenarioReader.Read("tiny", ["users.count=2000", "time.rhythms=[{ name: everyday, weekdays: [1, 0.000000001, 1, 1, 1, 1, 1] }, { name: evening }]", "from=2024-01-02", "until=2024-01-03", "time.events=[]", "users.time-zones=[{ offset: 0 }]", "photos.count=0", "graph.follows-per-user=0.1", "graph.influencers.share=0", "bots.bulk-likers.count=0"], null);
        var making = Task.Run(() => WorldGenerator.Generate(scenario, new MemorySink(), 2, null, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

        Assert.Equal(2000, (await making).Rows["users"]);
    }

    [Fact]
    public void Lift_of_nothing_leaves_no_likes()
    {
        var sink = new MemorySink();
        var world = WorldGenerator.Generate(Lifted with { Content = Lifted.Content with { Lifts = new Dictionary<string, double> { ["town"] = 0 } } }, sink, 2, null, default);
        var photos = world.Truth.Single(table => table.Name == "photos").Rows.Select(row => row[1]).ToArray();

        Assert.DoesNotContain("town", sink.Numbers("likes", "photo_id").Select(photo => photos[photo - 1]));
        Assert.Equal([(0.0, 0.0), (0.0, 0.0)], world.Knobs.Where(knob => knob.Knob == "content.lifts").Select(knob => (knob.Target, knob.Achieved)));
    }

    [Fact]
    public void Keys_are_unique()
    {
        var sink = Draw(Small);
        foreach (var table in DatasetSchema.Tables)
        {
            var keys = table.Key.Select(column => sink.Numbers(table.Name, column)).ToArray();
            var seen = new HashSet<(long, long)>();
            Assert.All(Enumerable.Range(0, keys[0].Length), row => Assert.True(seen.Add((keys[0][row], keys.Length > 1 ? keys[1][row] : 0))));
        }

        Assert.Equal(Small.Users.Count, sink.Texts("users", "username").Distinct().Count());
    }

    [Fact]
    public void What_was_asked_for_came_out()
    {
        // With 20 followers a photo, no more can come from them.
        var feasible = Small with { Engagement = new() { Likes = new() { FromFollowers = 0.4 }, Comments = new() { FromFollowers = 0.4 } } };
        var failed = WorldGenerator.Generate(feasible, new MemorySink(), 2, null, default).Knobs.Where(knob => !knob.Passed);
        Assert.Empty(failed);
    }

    [Theory]
    [InlineData("tiny")]
    [InlineData("classic")]
    [InlineData("attack-4")]
    public void Every_knob_is_measured_or_said_to_have_no_target(string preset)
    {
        var scenario = ScenarioReader.Read(preset, [], 1);
        var world = WorldGenerator.Generate(scenario, new MemorySink(), 2, null, default);
        var told = world.Knobs.Select(knob => knob.Knob).Concat(world.Unmeasured.Select(knob => knob.Knob)).ToHashSet();
        Assert.All(
            ScenarioExplanation.Of(scenario).Knobs.Select(knob => Regex.Replace(knob.Path, @"\[\d+\]", "[]")),
            path => Assert.Contains(told, knob => path == knob || path.StartsWith(knob + ".", StringComparison.Ordinal)));
        Assert.All(world.Unmeasured, knob => Assert.NotEqual("", knob.Reason));
        Assert.DoesNotContain(world.Knobs, knob => !knob.Passed);
    }

    [Fact]
    public void Hijacked_accounts_like_no_photo_of_their_own()
    {
        var sink = new MemorySink();
        string[] sets = ["users.count=1000", "photos.count=2000", "bots.bulk-likers.photo-share=0.3", "bots.rings.targets=1000", "engagement.likes.per-photo=3", "engagement.comments.per-photo=1"];
        var world = WorldGenerator.Generate(ScenarioReader.Read("attack-4", sets, 1), sink, 2, null, default);
        var authors = sink.Numbers("photos", "user_id");
        var bots = world.Truth.Single(table => table.Name == "bots").Rows.Select(row => long.Parse(row[0], System.Globalization.CultureInfo.InvariantCulture)).ToHashSet();

        Assert.Contains(authors, bots.Contains);
        Assert.DoesNotContain(sink.Numbers("likes", "user_id").Zip(sink.Numbers("likes", "photo_id")), like => authors[like.Second - 1] == like.First && bots.Contains(like.First));
    }

    private static MemorySink Draw(Scenario scenario, int threads = 2)
    {
        var sink = new MemorySink();
        WorldGenerator.Generate(scenario, sink, threads, null, default);
        return sink;
    }

    private static string[] Hashes(MemorySink sink) => [.. DatasetSchema.Tables.Select(table => sink.Hash(table.Name))];

    [Fact]
    public void Who_comments_does_so_in_one_language()
    {
        var sink = new MemorySink();
        var world = WorldGenerator.Generate(ScenarioReader.Read("tiny", ["engagement.texts.of-theme=0"], null), sink, 2, null, default);
        var languages = world.Truth.Single(table => table.Name == "users").Rows.Select(row => row[8]).ToArray();
        var wrong = sink.Numbers("comments", "user_id").Zip(sink.Texts("comments", "comment_text"))
            .Select(comment => (Written: languages[comment.First - 1], Told: Analytics.Measuring.LanguageMeter.Of(comment.Second)))
            .Where(comment => comment.Told is not null).ToList();

        Assert.Equal(["de", "en", "es", "fr", "pt"], languages.Distinct().Order(StringComparer.Ordinal));
        Assert.InRange(wrong.Count(comment => comment.Written != comment.Told) / (double)wrong.Count, 0, 0.05);
    }

    [Fact]
    public void Each_kind_of_bot_can_hide_and_stray_in_its_own_way_and_moves_no_other()
    {
        string[] sets = ["bots.rings={ count: 2, size: 6, targets: 60, window: 1m }", "bots.farms={ count: 1, size: 10, customers: 3, likes-per-photo: 8 }", "bots.pods={ count: 1, size: 8 }"];
        (HashSet<(long, long, long)> Likes, string[] Kinds, Dictionary<string, string> Camouflage) Of(params string[] more)
        {
            var sink = new MemorySink();
            var world = WorldGenerator.Generate(ScenarioReader.Read("tiny", [.. sets, .. more], null), sink, 2, null, TestContext.Current.CancellationToken);
            string[] kinds = [.. world.Truth.Single(table => table.Name == "users").Rows.Select(row => row[1])];
            var likes = sink.Numbers("likes", "user_id").Zip(sink.Numbers("likes", "photo_id"), sink.Numbers("likes", "created_at")).ToHashSet();
            return (likes, kinds, world.Truth.Single(table => table.Name == "bots").Rows.DistinctBy(row => row[1]).ToDictionary(row => row[1], row => row[3]));
        }

        var plain = Of();
        var own = Of("bots.rings={ jitter: 3h, camouflage: { kind: random, likes: 2 } }", "bots.pods.hijacked=true");
        int Count((HashSet<(long User, long, long)> Likes, string[] Kinds, Dictionary<string, string>) world, string kind) => world.Likes.Count(like => world.Kinds[like.User - 1] == kind);
        HashSet<(long, long, long)> Kind((HashSet<(long User, long, long)> Likes, string[] Kinds, Dictionary<string, string>) world, string kind) => [.. world.Likes.Where(like => world.Kinds[like.User - 1] == kind)];

        Assert.Equal(plain.Kinds, own.Kinds);
        Assert.InRange(Count(own, "ring") / (double)Count(plain, "ring"), 2, 3);
        Assert.Equal(Kind(plain, "farm"), Kind(own, "farm"));
        Assert.Equal(Kind(plain, "bulk-liker"), Kind(own, "bulk-liker"));
        Assert.Empty(Kind(plain, "pod"));
        Assert.NotEmpty(Kind(own, "pod"));
        Assert.Equal(("random", "none", "hijacked", "none"), (own.Camouflage["ring"], own.Camouflage["farm"], own.Camouflage["pod"], own.Camouflage["bulk-liker"]));
    }

    [Fact]
    public void What_a_hijacked_account_does_for_its_bot_is_told_act_by_act()
    {
        string[] sets = ["bots.rings={ count: 2, size: 6, targets: 60 }", "bots.pods={ count: 1, size: 8 }", "bots.churners={ count: 2, follows: 40 }"];
        var (sink, made) = (new MemorySink(), new MemorySink());
        var world = WorldGenerator.Generate(ScenarioReader.Read("tiny", [.. sets, "bots.camouflage.kind=hijacked"], null), sink, 2, null, TestContext.Current.CancellationToken);
        var without = WorldGenerator.Generate(ScenarioReader.Read("tiny", sets, null), made, 2, null, TestContext.Current.CancellationToken);
        var acts = world.Truth.Single(table => table.Name == "bot_acts").Rows.Select(row => (Table: row[0], User: long.Parse(row[1]), Target: long.Parse(row[2]), Moment: new DateTimeOffset(DateTime.Parse(row[3]), TimeSpan.Zero).ToUnixTimeSeconds())).ToList();
        var bots = world.Truth.Single(table => table.Name == "bots").Rows.Select(row => long.Parse(row[0])).ToHashSet();
        HashSet<(long, long, long)> Rows(string table, string user, string target) => [.. sink.Numbers(table, user).Zip(sink.Numbers(table, target), sink.Numbers(table, "created_at"))];

        foreach (var (table, user, target) in new[] { ("likes", "user_id", "photo_id"), ("comments", "user_id", "photo_id"), ("follows", "follower_id", "followee_id") })
        {
            var there = Rows(table, user, target);
            Assert.Contains(acts, act => act.Table == table);
            Assert.All(acts.Where(act => act.Table == table), act => Assert.Contains((act.User, act.Target, act.Moment), there));
        }

        Assert.All(acts, act => Assert.Contains(act.User, bots));
        Assert.Contains(sink.Numbers("likes", "user_id").Zip(sink.Numbers("likes", "photo_id")), like => bots.Contains(like.First) && !acts.Contains(("likes", like.First, like.Second, 0)) && !acts.Exists(act => act.Table == "likes" && act.User == like.First && act.Target == like.Second));
        Assert.Empty(without.Truth.Single(table => table.Name == "bot_acts").Rows);
    }

    [Fact]
    public void Influencers_can_be_wished_for_by_the_range_of_their_followers()
    {
        var world = WorldGenerator.Generate(ScenarioReader.Read("tiny", ["users.count=600", "graph.influencers={ share: 0.02, followers: { dist: uniform, from: 90, to: 110 } }"], null), new MemorySink(), 2, null, TestContext.Current.CancellationToken);
        var followers = world.Truth.Single(table => table.Name == "influencers").Rows.Select(row => int.Parse(row[1])).ToArray();

        Assert.Equal(12, followers.Length);
        Assert.All(followers, count => Assert.InRange(count, 90, 110));
        Assert.Contains(world.Knobs, knob => knob is { Knob: "graph.influencers.followers", Passed: true, Target: 100 });
    }

    [Theory]
    [InlineData("1/week", "users.archetypes=[{ name: all, rhythm: everyday }]")]
    [InlineData("2/day", "users.archetypes=[{ name: all, rhythm: everyday, stays: { dist: exponential, mean: 90d } }]")]
    [InlineData("5/year", "users.archetypes=[{ name: all, rhythm: everyday }, { name: gone, rhythm: everyday, churned-at: 2016-01-01 }]")]
    public void Photos_can_be_wished_for_by_how_often_a_user_posts(string rate, string archetypes)
    {
        var (number, period) = (double.Parse(rate[..1]), rate[2..] switch { "week" => 7 * 86_400, "day" => 86_400, _ => 365 * 86_400 });
        var scenario = ScenarioReader.Read("tiny", ["users.count=3000", archetypes, $"photos.per-user={rate}", "engagement={ likes: { per-photo: 0.1 }, comments: { per-photo: 0.1 } }"], null);
        var sink = new MemorySink();
        var world = WorldGenerator.Generate(scenario, sink, 2, null, TestContext.Current.CancellationToken);
        var end = new DateTimeOffset(scenario.Until).ToUnixTimeSeconds();
        var left = world.Truth.Single(table => table.Name == "users").Rows.Select(row => row[7].Length == 0 ? end : new DateTimeOffset(DateTime.Parse(row[7]), TimeSpan.Zero).ToUnixTimeSeconds());
        var there = left.Zip(sink.Numbers("users", "created_at"), (until, from) => (double)(until - from)).Sum();

        Assert.InRange(world.Rows["photos"] / (number * there / period), 0.95, 1.05);
        Assert.Contains(world.Knobs, knob => knob is { Knob: "photos.per-user", Passed: true });
        Assert.Contains($"per-user: {rate}", ScenarioText.Write(scenario), StringComparison.Ordinal);
        Assert.DoesNotContain("  count: " + scenario.Photos.Count, ScenarioText.Write(scenario), StringComparison.Ordinal);
        Assert.Equal(world.Rows["photos"], ScenarioExplanation.Of(scenario).Tables.Single(table => table.Table == "photos").Rows);
    }

    [Fact]
    public void Follows_can_be_wished_for_by_how_often_a_user_follows()
    {
        var scenario = ScenarioReader.Read("tiny", ["users.count=600", "graph.follow-rate=3/year"], null);
        var world = WorldGenerator.Generate(scenario, new MemorySink(), 2, null, TestContext.Current.CancellationToken);

        // Registrations grow by a tenth a year, so that a user is there for some five of the eleven years.
        Assert.InRange(scenario.Graph.FollowsPerUser, 3 * 4.3, 3 * 5.5);
        Assert.InRange(world.Rows["follows"] / 600.0 / scenario.Graph.FollowsPerUser, 0.9, 1.1);
        Assert.Contains("follow-rate: 3/year", ScenarioText.Write(scenario), StringComparison.Ordinal);
        Assert.DoesNotContain("follows-per-user", ScenarioText.Write(scenario), StringComparison.Ordinal);
    }

    [Fact]
    public void Bots_that_hide_among_the_popular_like_what_people_like()
    {
        string[] sets = ["photos.count=4000", "content.lifts.food=6", "bots.bulk-likers={ count: 5, photo-share: 0.05 }", "bots.camouflage.likes=3"];
        double Share(string kind)
        {
            var rows = new MemorySink();
            var world = WorldGenerator.Generate(ScenarioReader.Read("tiny", [.. sets, $"bots.camouflage.kind={kind}"], null), rows, 2, null, default);
            var bots = world.Truth.Single(table => table.Name == "bots").Rows.Select(row => long.Parse(row[0], System.Globalization.CultureInfo.InvariantCulture)).ToHashSet();
            var themes = world.Truth.Single(table => table.Name == "photos").Rows.Select(row => row[1]).ToArray();
            var liked = rows.Numbers("likes", "user_id").Zip(rows.Numbers("likes", "photo_id")).Where(like => bots.Contains(like.First)).ToList();
            return liked.Count(like => themes[like.Second - 1] == "food") / (double)liked.Count;
        }

        Assert.InRange(Share("popularity") / Share("random"), 1.5, 6);
    }

    [Fact]
    public void Where_too_few_tell_an_effect_from_none_passing_says_nothing()
    {
        var few = WorldGenerator.Generate(ScenarioReader.Read("tiny", ["photos.count=100"], null), new MemorySink(), 2, null, default).Knobs;
        var many = WorldGenerator.Generate(ScenarioReader.Read("realistic", ["users.count=2000"], null), new MemorySink(), 2, null, default).Knobs;

        Assert.All(few.Where(knob => knob.Knob == "time.rhythms[].hours"), knob => Assert.False(knob.IsTold));
        Assert.All(many.Where(knob => knob.Knob is "time.rhythms[].hours" or "content.lifts"), knob => Assert.True(knob is { IsTold: true, Passed: true }, knob.ToString()));
    }
}
