using System.Security.Cryptography;
using System.Text;
using MiniGram.Analytics.Statistics;

namespace MiniGram.Analytics.Findings;

/// <summary>SQL of what goes with highly engaged photos. Names from outside stand in it as their MD5 only, which both engines compute.</summary>
internal static class ContentSql
{
    /// <summary>Of the photos with at least one of the tags, the share highly engaged ÷ that among all photos.</summary>
    public static string Lift(FindingSql sql, IEnumerable<string> tags) => sql.Statement(
        """
        select
            (1.0 * tagged.top / nullif(tagged.photos, 0))
            / nullif(1.0 * (select count(*) from top_photos) / nullif((select count(*) from photos), 0), 0)
        from tagged
        """,
        ("tagged", $"""
            select count(*) as photos, count(top_photos.photo_id) as top
            from (
                select distinct photo_id
                from photo_names
                where md5(tag_name) in ({string.Join(", ", tags.Select(Digest))})
            ) as chosen
            left join top_photos on top_photos.photo_id = chosen.photo_id
            """));

    /// <summary>Of the photos posted in the hour, the share highly engaged.</summary>
    public static string Hour(FindingSql sql, ItemResult hour) => sql.Statement($"""
        select 1.0 * count(top_photos.photo_id) / nullif(count(*), 0)
        from photos
        left join top_photos on top_photos.photo_id = photos.id
        where extract(hour from photos.created_at) = {CalendarSql.Key(hour)}
        """);

    /// <summary>The quoted MD5 of a name, in lower-case hexadecimal.</summary>
#pragma warning disable CA5351 // Not for secrecy: it keeps text from outside out of the statement, and it is what both engines offer.
    public static string Digest(string name) => $"'{Convert.ToHexStringLower(MD5.HashData(Encoding.UTF8.GetBytes(name)))}'";
#pragma warning restore CA5351
}
