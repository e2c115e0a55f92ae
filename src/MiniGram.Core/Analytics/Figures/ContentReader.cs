using System.Data.Common;
using System.Numerics;
using MiniGram.Analytics.Models;
using MiniGram.Analytics.Models.Rows;

namespace MiniGram.Analytics.Figures;

/// <summary>Reads highly engaged photos, tags and hours of posting.</summary>
internal static class ContentReader
{
    public static ContentFigures Read(DbConnection connection, Scope scope, Totals totals, ParameterRow parameters)
    {
        var top = connection.Rows<TopPhotoThreshold>("select * from top_photo_thresholds where scope = $1", ("", scope.Name())).Single();
        var tags = connection.Rows<TagTotal>("select * from tag_totals where scope = $1", ("", scope.Name()));
        var hours = connection.Rows<PostingHour>("select * from posting_hours where scope = $1", ("", scope.Name())).ToDictionary(row => row.Hour);
        return new(
            new(top.Photos, top.Threshold is { } threshold ? ExactRatio.ToDouble(threshold) : null),
            [.. tags
                .Select(tag => (Tag: tag, Engagement: tag.Likes + (parameters.CommentWeight * tag.Comments)))
                .OrderByDescending(row => row.Engagement).ThenBy(row => row.Tag.TagName, StringComparer.Ordinal)
                .Select(row => new TagTotals(row.Tag.TagName, row.Tag.Photos, row.Tag.Likes, row.Tag.Comments, ExactRatio.ToDouble(row.Engagement)))],
            [.. tags
                .OrderByDescending(tag => tag.TopPhotos).ThenBy(tag => tag.TagName, StringComparer.Ordinal)
                .Select(tag => new TopTag(tag.TagName, tag.TopPhotos, tag.Photos, Lift(tag, top, totals), null, null, null))],
            [.. Enumerable.Range(0, 24).Select(hour => hours.GetValueOrDefault(hour) is { } row
                ? new TopHour(hour, row.TopPhotos, row.Photos, ExactRatio.Divide(row.TopPhotos, row.Photos), null, null)
                : new TopHour(hour, 0, 0, null, null, null))]);
    }

    private static double? Lift(TagTotal tag, TopPhotoThreshold top, Totals totals) =>
        ExactRatio.Divide((BigInteger)tag.TopPhotos * totals.Photos, (BigInteger)tag.Photos * top.Photos);
}
