using MiniGram.Model;
using MiniGram.Platform.Database;

namespace MiniGram.Platform.Photos;

/// <summary>
/// How far a photo goes: 0 everyone, 1 followers, 2 close friends, 3 its author only. It follows from the photo's audience, whether it is removed,
/// and whether the account is private or suspended; it is kept with the photo so that feeds find theirs by an index.
/// </summary>
internal static class Reach
{
    public const int Nobody = 3;

    /// <summary>Computes it anew for all of an account's photos.</summary>
    public static Task RefreshAsync(Sql sql, UserId id) => sql.DoAsync($"{Update} and reach <> {Value}", new { id = id.Value });

    /// <summary>Computes it anew for one photo.</summary>
    public static Task RefreshAsync(Sql sql, UserId id, PhotoId photo) => sql.DoAsync($"{Update} and photo_id = @photo", new { id = id.Value, photo = photo.Value });

    private static string Value => """
        (select case when posts.removed or a.suspended then 3 when a.private and posts.audience = 0 then 1 else posts.audience end
        from accounts a where a.user_id = posts.user_id)
        """;

    private static string Update => $"update posts set reach = {Value} where user_id = @id";
}
