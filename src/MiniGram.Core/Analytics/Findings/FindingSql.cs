using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using MiniGram.Analytics.Evidence;

namespace MiniGram.Analytics.Findings;

/// <summary>
/// The SQL of findings: one statement over the seven plain tables, in the subset that DuckDB and PostgreSQL both run. The definitions are
/// common table expressions with their parameters as literals (numbers and times only, never a text from outside); a statement
/// brings those that it names.
/// </summary>
internal sealed partial class FindingSql(AnalysisParameters parameters, EvidenceSet evidence)
{
    private readonly (string Name, string Text)[] _definitions =
    [
        ("suspected_bots", $"""
            select user_id
            from likes
            group by user_id
            having count(*) >= {Literal(parameters.BotLikeShare)} * (select count(*) from photos)
            """),
        ("counted_likes", "select * from likes where user_id not in (select user_id from suspected_bots)"),
        ("counted_comments", "select * from comments where user_id not in (select user_id from suspected_bots)"),
        ("counted_follows", "select * from follows where follower_id not in (select user_id from suspected_bots)"),
        ("influencers", $"""
            select followee_id as user_id
            from counted_follows
            group by followee_id
            having count(*) > {Literal(parameters.InfluencerFollowerShare)} * (select count(*) from users)
            """),
        ("events", """
            select user_id, created_at, 'photos' as table_name from photos
            union all
            select user_id, created_at, 'likes' as table_name from counted_likes
            union all
            select user_id, created_at, 'comments' as table_name from counted_comments
            union all
            select follower_id as user_id, created_at, 'follows' as table_name from counted_follows
            """),
        ("activity", $"""
            select
                users.id as user_id,
                coalesce(acts.n, 0) as activity,
                cast(coalesce(acts.n, 0) as double precision) / greatest({Day(parameters.AsOf)} - cast(users.created_at as date), 1) as rate,
                greatest({Day(parameters.AsOf)} - cast(users.created_at as date), 1) as days
            from users
            left join (select user_id, count(*) as n from events group by user_id) as acts on acts.user_id = users.id
            """),
        ("photo_engagement", $"""
            select
                photos.id as photo_id,
                photos.user_id,
                photos.created_at,
                coalesce(photo_likes.likes, 0) as likes,
                coalesce(photo_comments.comments, 0) as comments,
                coalesce(photo_likes.likes, 0) + {Literal(parameters.CommentWeight)} * coalesce(photo_comments.comments, 0) as engagement
            from photos
            left join (select photo_id, count(*) as likes from counted_likes group by photo_id) as photo_likes
                on photo_likes.photo_id = photos.id
            left join (select photo_id, count(*) as comments from counted_comments group by photo_id) as photo_comments
                on photo_comments.photo_id = photos.id
            """),
        ("ranked_photos", "select engagement, row_number() over (order by engagement desc) as place from photo_engagement"),
        ("top_photos", parameters.TopPhotoEngagement is { } threshold
            ? $"select * from photo_engagement where engagement >= {Literal(threshold)}"
            : $"""
            select *
            from photo_engagement
            where engagement >= (
                select min(engagement) from ranked_photos
                where place <= (select ceil({Literal(parameters.TopPhotoShare)} * count(*)) from photos)
            )
            """),
        ("photo_names", """
            select distinct photo_tags.photo_id, tags.tag_name
            from photo_tags
            join tags on tags.id = photo_tags.tag_id
            """),
        ("pairs", $"""
            select engaged.user_id, photos.user_id as author_id, sum(engaged.engagement) as engagement
            from (
                select user_id, photo_id, 1.0 as engagement from counted_likes
                union all
                select user_id, photo_id, {Literal(parameters.CommentWeight)} as engagement from counted_comments
            ) as engaged
            join photos on photos.id = engaged.photo_id
            group by engaged.user_id, photos.user_id
            """),
    ];

    /// <summary>The end of the data as a date.</summary>
    public string AsOf => Day(parameters.AsOf);

    /// <summary>A decimal parameter.</summary>
    public static string Literal(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A day.</summary>
    public static string Literal(DateOnly day) => $"date '{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}'";

    /// <summary>The statement, with the definitions that it names before it, each after those that it names itself.</summary>
    /// <param name="select">May name <c>counted_likes</c> and the like for the rows that the scope counts.</param>
    /// <param name="own">Expressions of this statement alone.</param>
    public string Statement(string select, params ReadOnlySpan<(string Name, string Text)> own)
    {
        var all = new List<(string Name, string Text)>(_definitions);
        foreach (var (name, text) in own)
            all.Add((name, text));

        var used = new HashSet<string>(StringComparer.Ordinal);
        Mark(select, all, used);
        var statement = new StringBuilder();
        foreach (var (name, text) in all.Where(definition => used.Contains(definition.Name)))
        {
            statement.Append(statement.Length == 0 ? "with " : ",\n").Append(name).Append(" as (\n");
            foreach (var line in InScope(text).Split('\n'))
                statement.Append("    ").Append(line).Append('\n');
            statement.Append(')');
        }

        return statement.Append(statement.Length == 0 ? "" : "\n").Append(InScope(select)).ToString();
    }

    private void Mark(string text, List<(string Name, string Text)> all, HashSet<string> used)
    {
        foreach (Match word in Word().Matches(InScope(text)))
        {
            var definition = all.Find(definition => definition.Name == word.Value);
            if (definition.Name is not null && used.Add(definition.Name))
                Mark(definition.Text, all, used);
        }
    }

    private string InScope(string text) => evidence.Scope == Scope.All ? text.Replace("counted_", "", StringComparison.Ordinal) : text;

    private static string Day(DateTime? time) => Literal(DateOnly.FromDateTime(time!.Value));

    [GeneratedRegex("[a-z_]+")]
    private static partial Regex Word();
}
