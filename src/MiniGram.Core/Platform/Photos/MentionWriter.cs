using MiniGram.Model;
using MiniGram.Platform.Database;
using MiniGram.Platform.Notices;

namespace MiniGram.Platform.Photos;

/// <summary>Tells those who are mentioned. Whether they see it is decided when they read their notices, by the photo's audience then.</summary>
internal static class MentionWriter
{
    /// <summary>Tells those whom a text mentions and who were not told of it before, also when the text lost their name and got it back.</summary>
    public static async Task TellAsync(Sql sql, UserId author, PhotoId photo, CommentId? comment, IReadOnlyList<string> names, long now)
    {
        foreach (var name in names.Take(Most))
        {
            var id = await sql.OneAsync<long?>("select user_id from accounts where name_key = @name", new { name });
            if (id is { } found && found != author.Value)
                await NoticeWriter.AddAsync(sql, new UserId(found), NoticeKind.Mention, author, photo, comment, now);
        }
    }

    private const int Most = 20;
}
