using MiniGram.Analytics;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis;

/// <summary>The published process against the means that a separate simulation of it gave, over seeds 1 to 20, duplicates counted once.</summary>
public sealed class PublishedWorldTests
{
    private static readonly Lazy<IReadOnlyList<Figures>> Seeds = new(() => [.. Enumerable.Range(1, 20).AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(seed => Measure(seed))]);

    [Theory]
    [InlineData(nameof(Figures.Likes), 500_000)]
    [InlineData(nameof(Figures.Comments), 351_000)]
    [InlineData(nameof(Figures.Follows), 98_750)]
    [InlineData(nameof(Figures.BotLikeShare), 0.150)]
    [InlineData(nameof(Figures.BotSharePerPhoto), 0.225)]
    [InlineData(nameof(Figures.LikesIn2024), 119_000)]
    [InlineData(nameof(Figures.PhotosIn2024), 7_760)]
    [InlineData(nameof(Figures.PairsOfInfluencers), 57_600)]
    [InlineData(nameof(Figures.PairsOfOthers), 559_000)]
    [InlineData(nameof(Figures.PairRatio), 4.3)]
    [InlineData(nameof(Figures.ActivityOfInfluencers), 179.5)]
    [InlineData(nameof(Figures.ActivityOfOthers), 195.4)]
    public void Means_over_20_seeds_are_those_of_the_process(string figure, double expected)
    {
        var mean = Seeds.Value.Average(figures => (double)typeof(Figures).GetProperty(figure)!.GetValue(figures)!);
        Assert.InRange(mean, expected * 0.97, expected * 1.03);
    }

    private static Figures Measure(int seed)
    {
        var sink = new MemorySink();
        var scenario = new Scenario { Seed = seed, Process = WorldProcess.Published, Causality = Causality.Legacy };
        var world = WorldGenerator.Generate(scenario, sink, 1, null, default);
        var bots = world.Truth.Single(table => table.Name == "bots").Rows.Select(row => long.Parse(row[0])).ToHashSet();
        var (users, photos, when) = (sink.Numbers("likes", "user_id"), sink.Numbers("likes", "photo_id"), sink.Numbers("likes", "created_at"));
        var likes = Enumerable.Range(0, users.Length).DistinctBy(row => (users[row], photos[row])).ToList();
        var newYear = new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds();
        var (total, byBots) = (new double[scenario.Photos.Count], new double[scenario.Photos.Count]);
        foreach (var row in likes)
        {
            total[photos[row] - 1]++;
            byBots[photos[row] - 1] += bots.Contains(users[row]) ? 1 : 0;
        }

        var follows = sink.Numbers("follows", "follower_id").Zip(sink.Numbers("follows", "followee_id")).Distinct().ToList();
        var (authors, commenters, commented) = (sink.Numbers("photos", "user_id"), sink.Numbers("comments", "user_id"), sink.Numbers("comments", "photo_id"));
        var isInfluencer = new bool[scenario.Users.Count + 1];
        foreach (var row in world.Truth.Single(table => table.Name == "influencers").Rows)
            isInfluencer[int.Parse(row[0])] = true;

        // What each user gave each author, a comment counting as much as the report lets it.
        var comment = (double)new AnalysisParameters().CommentWeight;
        var pairs = likes.Select(row => (User: users[row], Author: authors[photos[row] - 1], Weight: 1.0))
            .Concat(commenters.Select((user, row) => (User: user, Author: authors[commented[row] - 1], Weight: comment)))
            .AggregateBy(gift => (gift.User, gift.Author), 0.0, (sum, gift) => sum + gift.Weight)
            .ToLookup(pair => isInfluencer[pair.Key.Author], pair => pair.Value);
        var activity = likes.Select(row => users[row]).Concat(commenters).Concat(authors).Concat(follows.Select(follow => follow.First)).CountBy(user => user).ToDictionary();
        double Activity(bool ofInfluencers) => Enumerable.Range(1, scenario.Users.Count).Where(user => isInfluencer[user] == ofInfluencers).Average(user => activity.GetValueOrDefault(user));
        return new(
            likes.Count,
            commenters.Length,
            follows.Count,
            byBots.Sum() / likes.Count,
            total.Zip(byBots).Where(photo => photo.First > 0).Average(photo => photo.Second / photo.First),
            likes.Count(row => when[row] >= newYear),
            sink.Numbers("photos", "created_at").Count(moment => moment >= newYear),
            pairs[true].Count(),
            pairs[false].Count(),
            pairs[true].Average() / pairs[false].Average(),
            Activity(true),
            Activity(false));
    }

    private sealed record Figures(
        double Likes,
        double Comments,
        double Follows,
        double BotLikeShare,
        double BotSharePerPhoto,
        double LikesIn2024,
        double PhotosIn2024,
        double PairsOfInfluencers,
        double PairsOfOthers,
        double PairRatio,
        double ActivityOfInfluencers,
        double ActivityOfOthers);
}
