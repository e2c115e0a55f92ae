using System.Data.Common;
using MiniGram.Analytics.Figures;
using MiniGram.Warehouse;

namespace MiniGram.Analytics.Evidence;

/// <summary>Reads each photo with its author, hour, tags and engagement.</summary>
internal static class PhotoReader
{
    /// <param name="connection">To a warehouse in which the models are built.</param>
    /// <param name="scope">Whose likes and comments count.</param>
    /// <param name="authors">The authors' ids, ascending, as <see cref="AuthorSample"/> orders them.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static PhotoSample Read(DbConnection connection, Scope scope, long[] authors, CancellationToken cancellationToken)
    {
        var weight = ParameterRow.Read(connection).CommentWeight;
        var rows = connection.Query(
            """
            select
                photo_scores.photo_id,
                photo_scores.author_id,
                cast(extract(hour from photo_scores.created_at) as bigint) as hour,
                photo_scores.likes,
                photo_scores.comments,
                top_photos.photo_id is not null as is_top
            from photo_scores
            left join top_photos
                on top_photos.scope = photo_scores.scope
                and top_photos.photo_id = photo_scores.photo_id
            where photo_scores.scope = $1
            order by photo_scores.author_id, photo_scores.created_at, photo_scores.photo_id
            """,
            reader => (Id: reader.GetInt64(0), Author: reader.GetInt64(1), Hour: (byte)reader.GetInt64(2), Likes: reader.GetInt64(3), Comments: reader.GetInt64(4), IsTop: reader.GetBoolean(5)),
            cancellationToken,
            ("", scope.Name()));
        var discriminates = connection.Scalar("select discriminates from top_photo_thresholds where scope = $1", cancellationToken, ("", scope.Name())) is true;

        var author = new int[rows.Count];
        var (place, ids) = (0, new long[rows.Count]);
        for (var i = 0; i < rows.Count; i++)
        {
            while (authors[place] != rows[i].Author)
                place++;
            (author[i], ids[i]) = (place, rows[i].Id);
        }

        var tags = PhotoTagIndex.Read(connection, ids, cancellationToken);
        return new(
            author,
            [.. rows.Select(row => row.Hour)],
            [.. rows.Select(row => ExactRatio.ToDouble(row.Likes + (weight * row.Comments)))],
            [.. rows.Select(row => row.IsTop)],
            discriminates,
            tags.Start,
            tags.TagOf,
            tags.Names);
    }
}
