namespace MiniGram.Platform.Discovery;

/// <summary>How alike two photos are.</summary>
internal static class Similarity
{
    private const double OfTags = 1;
    private const double OfLikers = 2;
    private const double OfFreshness = .1;
    private const double HalfLifeDays = 90;

    /// <summary>How much a tag says: little when every other photo has it. Inverse document frequency, never 0.</summary>
    /// <param name="posts">How many photos have it.</param>
    /// <param name="all">How many photos there are, about.</param>
    public static double Idf(long posts, long all) => Math.Log(1 + (double)Math.Max(all, posts) / Math.Max(1, posts));

    /// <summary>How much a liker says: little when they like everything.</summary>
    /// <param name="likes">How many photos they like, among those looked at.</param>
    public static double LikerWeight(int likes) => 1 / Math.Sqrt(Math.Max(1, likes));

    /// <summary>The score, 0 or more. Tags by the cosine of their idf, the candidate's other tags taken as average ones; likers by the weight that both share, held against how popular the candidate is; a tenth less for what is old.</summary>
    /// <param name="candidate">What was found of it.</param>
    /// <param name="row">Its post.</param>
    /// <param name="tags">The sum of idf² of the photo's own tags.</param>
    /// <param name="tagCount">How many tags the photo has.</param>
    /// <param name="likers">The sum of the photo's likers' weights.</param>
    /// <param name="now">In microseconds since 1970.</param>
    public static double Score(Candidate candidate, CandidateRow row, double tags, int tagCount, double likers, long now)
    {
        var others = row.TagsText.Length == 0 ? 0 : 1 + row.TagsText.AsSpan().Count(' ');
        var byTags = tags > 0 && others > 0 ? candidate.Tags / Math.Sqrt(tags * (candidate.Tags + Math.Max(0, others - candidate.Shared.Count) * tags / tagCount)) : 0;
        var byLikers = likers > 0 ? candidate.Likers / likers / Math.Log(Math.E + row.Likes / 10.0) : 0;
        var ageInDays = Math.Max(0, now - row.PostedAt) / 86_400e6;
        return (OfTags * byTags + OfLikers * byLikers) * (1 - OfFreshness + OfFreshness * Math.Pow(2, -ageInDays / HalfLifeDays));
    }
}
