using MiniGram.Analytics.Evidence;

namespace MiniGram.Analytics.Statistics;

/// <summary>Simulated authors and photos: heavy-tailed posting, popularity of one's own that may go with followers, favourite tags and hours, and a tag, an hour or the influencer label that may raise engagement.</summary>
internal sealed record ContentWorld
{
    public int Authors { get; init; } = 4_000;

    public double PhotosPerAuthor { get; init; } = 6;

    public int Tags { get; init; } = 250;

    /// <summary>Standard deviation of the log of an author's popularity.</summary>
    public double Popularity { get; init; } = 0.3;

    /// <summary>How likely an author's tag is a favourite one.</summary>
    public double Habit { get; init; } = 0.5;

    /// <summary>The factor on a photo's expected engagement where it carries tag 0, which a tenth of all photos do.</summary>
    public double TagFactor { get; init; } = 1;

    /// <summary>The factor at 18 o'clock.</summary>
    public double HourFactor { get; init; } = 1;

    /// <summary>The factor on what those give who engage with an influencer.</summary>
    public double InfluencerFactor { get; init; } = 1;

    public (PhotoSample Photos, AuthorSample Authors) Draw(Xoshiro256 random)
    {
        var (author, hour, engagement) = (new List<int>(), new List<byte>(), new List<double>());
        var (tagStart, tagOf) = (new List<int> { 0 }, new List<int>());
        var n = Authors;
        var (followers, photos, pairs, influencer) = (new long[n], new long[n], new long[n], new bool[n]);
        var (sum, squares, likes, botLikes) = (new double[n], new double[n], new long[n], new long[n]);
        for (var a = 0; a < n; a++)
        {
            var popularity = Draws.LogNormal(random, Popularity);
            followers[a] = (long)(20 * popularity * Draws.LogNormal(random, 0.5));
            influencer[a] = random.NextDouble() < 0.03;
            photos[a] = 1 + (long)(PhotosPerAuthor * 0.6 * Draws.LogNormal(random, 1));
            var (favourite, ownHour) = (random.Next(Tags), random.Next(24));
            for (var photo = 0; photo < photos[a]; photo++)
            {
                var at = random.NextDouble() < Habit ? ownHour : random.Next(24);
                var tags = new SortedSet<int> { random.NextDouble() < Habit ? favourite : random.Next(Tags), random.Next(Tags) };
                tags.Remove(0);
                if (random.NextDouble() < 0.1)
                    tags.Add(0);
                author.Add(a);
                hour.Add((byte)at);
                engagement.Add(Draws.Poisson(random, 25 * popularity * (tags.Contains(0) ? TagFactor : 1) * (at == 18 ? HourFactor : 1)));
                tagOf.AddRange(tags);
                tagStart.Add(tagOf.Count);
            }

            var generosity = Draws.LogNormal(random, 0.4) * (influencer[a] ? InfluencerFactor : 1);
            for (var pair = pairs[a] = Draws.Poisson(random, 20 * popularity); pair > 0; pair--)
            {
                var given = 1 + Draws.Poisson(random, generosity * 0.3 * photos[a] / PhotosPerAuthor);
                sum[a] += given;
                squares[a] += given * given;
            }

            likes[a] = Draws.Poisson(random, 20 * popularity * photos[a]);
            botLikes[a] = Draws.Poisson(random, 0.15 * likes[a]) is var bots && bots > likes[a] ? likes[a] : bots;
        }

        var threshold = engagement.OrderDescending().ElementAt((engagement.Count / 100) - 1);
        return (
            new([.. author], [.. hour], [.. engagement], [.. engagement.Select(value => value >= threshold)], true, [.. tagStart], [.. tagOf], [.. Enumerable.Range(0, Tags).Select(tag => $"tag{tag}")]),
            new([.. Enumerable.Range(0, n).Select(a => $"user{a}")], influencer, followers, photos, pairs, sum, squares, likes, botLikes));
    }
}
