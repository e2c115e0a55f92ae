using MiniGram.Synthesis.Distributions;
using MiniGram.Synthesis.Randomness;

namespace MiniGram.Synthesis.Scenarios.Reading;

/// <summary>What photos differ by most in how many like them: their author's followers, how many of those are there, and quality.</summary>
/// <param name="Appeal">How many times as many likes as the mean.</param>
/// <param name="There">What share of all users is there by then.</param>
/// <param name="Weight">How many of the photos are so; all together 1.</param>
internal sealed record ExpectedAppeal(double Appeal, double There, double Weight)
{
    private const int Followings = 200;
    private const int Qualities = 16;
    private const int Times = 8;
    private const int Halvings = 40;

    /// <summary>All kinds of photos.</summary>
    public static IReadOnlyList<ExpectedAppeal> Of(Scenario scenario)
    {
        var (graph, users, exponent) = (scenario.Graph, scenario.Users.Count, scenario.Engagement.Likes.FollowerExponent);
        var influencers = graph.Influencers.Share * (users > 1 ? 1 : 0);
        var ordinary = Ordinary(graph, users);
        (double Followers, double Weight)[] authors =
        [
            .. ordinary.Select(value => (value, (1 - influencers) / ordinary.Length)),
            (graph.Influencers.MeanFollowers(users), influencers),
        ];
        var qualities = scenario.Photos.Quality.Quantiles(Qualities);
        var photos = (
            from author in authors
            from time in ExpectedPresence.OfPhotos(scenario, Times)
            let reached = PortableMath.Pow((author.Followers * time.Share) + 1, exponent)
            from quality in qualities
            select new ExpectedAppeal(reached * quality, time.Share, author.Weight * time.Weight / Qualities)).ToArray();
        var mean = photos.Sum(photo => photo.Appeal * photo.Weight);
        return mean <= 0 || !double.IsFinite(mean) ? [new(1, 1, 1)] : [.. photos.Select(photo => photo with { Appeal = photo.Appeal / mean })];
    }

    // By attractiveness, but each user follows one once, so that nobody has more followers than there are users.
    private static double[] Ordinary(GraphKnobs graph, int users)
    {
        var attractions = graph.InDegree.Quantiles(Math.Clamp(users, 1, Followings));
        var (low, high, mean) = (0.0, double.MaxValue, attractions.Average());
        if (mean <= 0 || graph.FollowsPerUser >= users)
            return Array.ConvertAll(attractions, _ => Math.Min(graph.FollowsPerUser, users));
        double[] Scaled(double rate) => Array.ConvertAll(attractions, attraction => users * (1 - PortableMath.Exp(-attraction * rate / users)));
        var rate = graph.FollowsPerUser / mean;
        for (var step = 0; step < Halvings; step++)
        {
            (low, high) = Scaled(rate).Average() < graph.FollowsPerUser ? (rate, high) : (low, rate);
            rate = high == double.MaxValue ? 2 * low : (low + high) / 2;
        }

        return Scaled(rate);
    }
}
