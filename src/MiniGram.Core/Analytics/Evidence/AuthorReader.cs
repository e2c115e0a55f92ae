using System.Data.Common;
using System.Numerics;
using MiniGram.Analytics.Figures;
using MiniGram.Analytics.Models;
using MiniGram.Analytics.Models.Rows;

namespace MiniGram.Analytics.Evidence;

/// <summary>Reads authors and the pairs that engage with them.</summary>
internal static class AuthorReader
{
    /// <summary>The sample, and the authors' ids in its order.</summary>
    public static (AuthorSample Sample, long[] Ids) Read(DbConnection connection, Scope scope, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var weight = ParameterRow.Read(connection).CommentWeight;
        var (mantissa, unit) = ExactRatio.Parts(weight);
        var rows = connection.Rows<Author>("select * from authors where scope = $1 order by author_id", ("", scope.Name()));
        var sample = new AuthorSample(
            [.. rows.Select(row => row.Username)],
            [.. rows.Select(row => row.IsInfluencer)],
            [.. rows.Select(row => row.Followers)],
            [.. rows.Select(row => row.Photos)],
            [.. rows.Select(row => row.Pairs)],
            [.. rows.Select(row => ExactRatio.Divide((unit * row.PairLikes) + (mantissa * row.PairComments), unit)!.Value)],
            [.. rows.Select(row => ExactRatio.Divide(Squares(row, mantissa, unit), unit * unit)!.Value)],
            [.. rows.Select(row => row.Likes)],
            [.. rows.Select(row => row.BotLikes)]);
        return (sample, [.. rows.Select(row => row.AuthorId)]);
    }

    private static BigInteger Squares(Author row, BigInteger mantissa, BigInteger unit) =>
        (unit * unit * row.LikesSquared) + (2 * unit * mantissa * row.LikesByComments) + (mantissa * mantissa * row.CommentsSquared);
}
