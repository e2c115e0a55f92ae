namespace MiniGram.Platform.Discovery;

/// <summary>How near authors are to a photo's: by whom the circle of the one follows, and by who likes the photos of both.</summary>
internal sealed class AuthorNearness
{
    private const double OfFollows = .85;
    private readonly Dictionary<long, double> _authors;

    /// <param name="authors">Who posted what may be similar, and how many follow each.</param>
    /// <param name="circle">Whom the author's circle follows.</param>
    /// <param name="likers">Whose photos the photo's likers like.</param>
    public AuthorNearness(IEnumerable<CandidateRow> authors, FollowCircle circle, LikerCircle likers)
    {
        var known = authors.DistinctBy(author => author.UserId).Select(author => (author.UserId, ByFollows: Similarity.Held(circle.Of(author.UserId), author.Followers), ByLikes: Similarity.Held(likers.Of(author.UserId), author.Followers))).ToList();
        var (byFollows, byLikes) = (known.Select(author => author.ByFollows).DefaultIfEmpty().Max(), known.Select(author => author.ByLikes).DefaultIfEmpty().Max());
        _authors = known.ToDictionary(author => author.UserId, author => OfFollows * Share(author.ByFollows, byFollows) + (1 - OfFollows) * Share(author.ByLikes, byLikes));
        var nearest = _authors.Values.DefaultIfEmpty().Max();
        foreach (var author in _authors.Keys)
            _authors[author] = Share(_authors[author], nearest);
    }

    /// <summary>From 0 to 1 for the nearest; 0 for all where nobody is near.</summary>
    public double Of(long author) => _authors[author];

    private static double Share(double part, double most) => most > 0 ? part / most : 0;
}
