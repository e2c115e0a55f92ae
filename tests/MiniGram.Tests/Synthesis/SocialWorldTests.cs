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

    private static MemorySink Draw(Scenario scenario, int threads = 2)
    {
        var sink = new MemorySink();
        WorldGenerator.Generate(scenario, sink, threads, null, default);
        return sink;
    }

    private static string[] Hashes(MemorySink sink) => [.. DatasetSchema.Tables.Select(table => sink.Hash(table.Name))];
}
