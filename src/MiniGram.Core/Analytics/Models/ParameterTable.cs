using System.Data.Common;
using MiniGram.Warehouse;

namespace MiniGram.Analytics.Models;

/// <summary>The one-row table <c>parameters</c> through which the models get their parameters, so that no value is spliced into SQL.</summary>
internal static class ParameterTable
{
    private const int Decimals = 9;

    /// <summary>Replaces the table.</summary>
    /// <exception cref="ArgumentException"><see cref="AnalysisParameters.AsOf"/> is not resolved, or a number has more than nine decimals.</exception>
    public static void Create(DbConnection connection, AnalysisParameters parameters, CancellationToken cancellationToken)
    {
        var asOf = parameters.AsOf ?? throw new ArgumentException("The end of the data is not resolved.", nameof(parameters));
        connection.Execute("drop table if exists parameters", cancellationToken);
        connection.Execute("""
            create table parameters (
                bot_like_share decimal(18, 9) not null,
                influencer_follower_share decimal(18, 9) not null,
                segment_share decimal(18, 9) not null,
                new_user_days bigint not null,
                comment_weight decimal(18, 9) not null,
                top_photo_share decimal(18, 9) not null,
                top_photo_engagement decimal(18, 9),
                boosted_share decimal(18, 9) not null,
                duplicates text not null,
                as_of timestamp not null
            )
            """, cancellationToken);
        connection.Execute(
            "insert into parameters values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
            cancellationToken,
            ("", Exact(parameters.BotLikeShare, nameof(parameters.BotLikeShare))),
            ("", Exact(parameters.InfluencerFollowerShare, nameof(parameters.InfluencerFollowerShare))),
            ("", Exact(parameters.SegmentShare, nameof(parameters.SegmentShare))),
            ("", (long)parameters.NewUserDays),
            ("", Exact(parameters.CommentWeight, nameof(parameters.CommentWeight))),
            ("", Exact(parameters.TopPhotoShare, nameof(parameters.TopPhotoShare))),
            ("", parameters.TopPhotoEngagement is { } engagement ? Exact(engagement, nameof(parameters.TopPhotoEngagement)) : null),
            ("", Exact(parameters.BoostedShare, nameof(parameters.BoostedShare))),
            ("", parameters.Duplicates == DuplicateRule.Once ? "once" : "all"),
            ("", DateTime.SpecifyKind(asOf, DateTimeKind.Unspecified)));
    }

    private static decimal Exact(decimal value, string name) => decimal.Round(value, Decimals) == value
        ? value
        : throw new ArgumentException($"{name} is {value}: at most {Decimals} decimals can be counted with exactly.", name);
}
