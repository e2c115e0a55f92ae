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

        return new(
            likes.Count,
            sink.Numbers("comments", "id").Length,
            sink.Numbers("follows", "follower_id").Zip(sink.Numbers("follows", "followee_id")).Distinct().Count(),
            byBots.Sum() / likes.Count,
            total.Zip(byBots).Where(photo => photo.First > 0).Average(photo => photo.Second / photo.First),
            likes.Count(row => when[row] >= newYear),
            sink.Numbers("photos", "created_at").Count(moment => moment >= newYear));
    }

    private sealed record Figures(double Likes, double Comments, double Follows, double BotLikeShare, double BotSharePerPhoto, double LikesIn2024, double PhotosIn2024);
}
