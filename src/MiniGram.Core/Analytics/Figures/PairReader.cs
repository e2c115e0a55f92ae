using System.Data.Common;
using System.Numerics;
using MiniGram.Analytics.Models;
using MiniGram.Analytics.Models.Rows;
using MiniGram.Analytics.Statistics;

namespace MiniGram.Analytics.Figures;

/// <summary>Reads pair engagement from its exact sums.</summary>
internal static class PairReader
{
    public static PairFigures Read(DbConnection connection, Scope scope, Totals totals, ParameterRow parameters)
    {
        var sums = connection.Rows<PairSums>(
            """
            select
                is_influencer,
                count(*) as authors,
                cast(sum(pairs) as bigint) as pairs,
                cast(sum(pair_likes) as bigint) as likes,
                cast(sum(pair_comments) as bigint) as comments,
                cast(sum(likes_squared) as bigint) as likes_squared,
                cast(sum(likes_by_comments) as bigint) as likes_by_comments,
                cast(sum(comments_squared) as bigint) as comments_squared
            from authors
            where scope = $1
            group by is_influencer
            """,
            ("", scope.Name()));
        var influencers = sums.SingleOrDefault(row => row.IsInfluencer) ?? new(true, 0, 0, 0, 0, 0, 0, 0);
        var others = sums.SingleOrDefault(row => !row.IsInfluencer) ?? new(false, 0, 0, 0, 0, 0, 0, 0);
        var (ours, theirs) = (influencers.Group(parameters.CommentWeight), others.Group(parameters.CommentWeight));
        return new(
            ours,
            theirs,
            ExactRatio.Divide(influencers.Engagement(parameters.CommentWeight) * others.Pairs, others.Engagement(parameters.CommentWeight) * influencers.Pairs),
            Welch(ours, theirs),
            ours is { Mean: { } mean1, Variance: { } variance1 } && theirs is { Mean: { } mean2, Variance: { } variance2 }
                ? HedgesG.FromMoments(ours.N, mean1, variance1, theirs.N, mean2, variance2)
                : null,
            ExactRatio.Divide((BigInteger)influencers.Pairs * others.Authors, (BigInteger)others.Pairs * totals.Influencers));
    }

    private static WelchFigures Welch(PairGroup ours, PairGroup theirs) =>
        ours is { Mean: { } mean1, Variance: { } variance1 } && theirs is { Mean: { } mean2, Variance: { } variance2 }
            && WelchTest.FromMoments(ours.N, mean1, variance1, theirs.N, mean2, variance2) is { } test
            ? new(test.T, test.Df, test.P)
            : new(null, null, null);

    /// <summary>Authors of one kind with the sums over all their pairs.</summary>
    private sealed record PairSums(bool IsInfluencer, long Authors, long Pairs, long Likes, long Comments, long LikesSquared, long LikesByComments, long CommentsSquared)
    {
        /// <summary>The sum, in units of the weight's last decimal.</summary>
        public BigInteger Engagement(decimal weight)
        {
            var (mantissa, unit) = ExactRatio.Parts(weight);
            return (unit * Likes) + (mantissa * Comments);
        }

        public PairGroup Group(decimal weight)
        {
            var (mantissa, unit) = ExactRatio.Parts(weight);
            var sum = Engagement(weight);
            var squares = (unit * unit * LikesSquared) + (2 * unit * mantissa * LikesByComments) + (mantissa * mantissa * CommentsSquared);
            return new(
                Pairs,
                ExactRatio.Divide(sum, unit * Pairs),
                Pairs < 2 ? null : ExactRatio.Divide((squares * Pairs) - (sum * sum), (BigInteger)Pairs * (Pairs - 1) * unit * unit));
        }
    }
}
