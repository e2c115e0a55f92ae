using System.Data.Common;
using MiniGram.Warehouse;

namespace MiniGram.Analytics.Models;

/// <summary>The view <c>comment_source</c>: <c>raw_comments</c> with <c>comment_text</c>, which is null where it was not loaded.</summary>
internal static class CommentSource
{
    /// <summary>Replaces the view.</summary>
    public static void Create(DbConnection connection, CancellationToken cancellationToken)
    {
        var hasText = HasText(connection);
        connection.Execute("drop view if exists comment_source", cancellationToken);
        connection.Execute(
            hasText
                ? "create view comment_source as select read_order, id, comment_text, photo_id, user_id, created_at from raw_comments"
                : "create view comment_source as select read_order, id, cast(null as text) as comment_text, photo_id, user_id, created_at from raw_comments",
            cancellationToken);
    }

    private static bool HasText(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select * from raw_comments limit 0";
        using var reader = command.ExecuteReader();
        return Enumerable.Range(0, reader.FieldCount).Any(i => reader.GetName(i) == "comment_text");
    }
}
