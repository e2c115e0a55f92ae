namespace MiniGram.Platform.Discovery;

/// <summary>How alike two photos are.</summary>
internal static class Similarity
{
    private const double OfLikers = .3;
    private const double OfAuthor = 3;
    private const double OfFreshness = .1;
    private const double HalfLifeDays = 90;
    private const int FewFollowers = 10;

    /// <summary>How much a tag says: little when every other photo has it. Inverse document frequency, never 0.</summary>
    /// <param name="posts">How many photos have it.</param>
    /// <param name="all">How many photos there are, about.</param>
    public static double Idf(long posts, long all) => Math.Log(1 + (double)Math.Max(all, posts) / Math.Max(1, posts));

    /// <summary>How much a liker says: more when they like the author's photos often, less when they like everything.</summary>
    /// <param name="times">How often they like the photo, which counts twice, and its author's others.</param>
    /// <param name="likes">How many photos they like, among those looked at.</param>
    public static double LikerWeight(int times, int likes) => Math.Sqrt((double)times / Math.Max(1, likes));

    /// <summary>How much someone whom an author follows says of the author's circle: twice as much when each follows the other, less the more people follow them.</summary>
    public static double FriendWeight(long ties, long followers) => Held(ties, followers);

    /// <summary>What is known of an account, held against how many follow it, for who is followed by all is liked and followed in every circle.</summary>
    public static double Held(double weight, long followers) => weight / Math.Sqrt(Math.Max(FewFollowers, followers));

    /// <summary>The score: what both photos' tags share and who likes both, up to four times as much for the nearest author, a tenth less for what is old.</summary>
    /// <param name="tags">Of what the photo's tags say, what the other has: 0 to 1.</param>
    /// <param name="likers">The weight of those who like both, 0 to 1.</param>
    /// <param name="nearness">Of its author, from 0 to 1 for the nearest.</param>
    /// <param name="postedAt">In microseconds since 1970.</param>
    /// <param name="now">Likewise.</param>
    public static double Score(double tags, double likers, double nearness, long postedAt, long now)
    {
        var ageInDays = Math.Max(0, now - postedAt) / 86_400e6;
        return (tags + OfLikers * likers) * (1 + OfAuthor * nearness) * (1 - OfFreshness + OfFreshness * Math.Pow(2, -ageInDays / HalfLifeDays));
    }
}
