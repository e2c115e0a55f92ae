using System.Globalization;
using MiniGram.Analytics.Figures;

namespace MiniGram.Analytics.Findings;

/// <summary>SQL of the accounts that live on likes by suspected bots.</summary>
internal static class BotSql
{
    private static readonly (string Name, string Text) LikesByAuthor = ("author_likes", """
        select
            photos.user_id,
            count(*) as likes,
            count(*) filter (where likes.user_id in (select user_id from suspected_bots)) as bot_likes
        from likes
        join photos on photos.id = likes.photo_id
        group by photos.user_id
        """);

    /// <summary>How many there are.</summary>
    public static string Boosted(FindingSql sql, AnalysisParameters parameters) => sql.Statement(
        $"select count(*) from author_likes where bot_likes >= {FindingSql.Literal(parameters.BoostedShare)} * likes",
        LikesByAuthor);

    /// <summary>The share of one, found by the MD5 of its name and, since names may repeat, its likes.</summary>
    public static string Account(FindingSql sql, BoostedAccount account) => sql.Statement(
        $"""
        select max(1.0 * author_likes.bot_likes / author_likes.likes)
        from author_likes
        join users on users.id = author_likes.user_id
        where md5(users.username) = {ContentSql.Digest(account.Username)}
            and author_likes.likes = {account.Likes.ToString(CultureInfo.InvariantCulture)}
        """,
        LikesByAuthor);
}
