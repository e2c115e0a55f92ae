using MiniGram.Model;

namespace MiniGram.Analytics.Measuring;

/// <summary>What is asked of a data set to make one like it.</summary>
internal static class MeasureSql
{
    // Steps of an eighth of a doubling, as WorldMeasures.Seconds reads them.
    private const string Step = "cast(floor(8 * log2(1 + {0})) as bigint)";
    private const string Reactions = "REACTIONS";

    /// <summary>The rows that count, and what several measures need.</summary>
    public static IReadOnlyList<string> Prepare { get; } =
    [
        .. DatasetSchema.Tables.Select(table =>
            $"create or replace temp table fit_{table.Name} as select {string.Join(", ", table.Columns.Where(column => column.Type != ColumnType.Text || column.Name == "tag_name").Select(column => column.Name))} from raw_{table.Name} as raw where not exists (select 1 from left_out where left_out.table_name = '{table.Name}' and left_out.read_order = raw.read_order)"),
        """
        create or replace temp table fit_bots as
        select user_id from fit_likes group by user_id having count(*) >= 0.05 * (select count(*) from fit_photos)
        """,
        // Where most users would be bots the rule tells nothing apart, and all are people.
        "delete from fit_bots where (select count(*) from fit_bots) > 0.2 * (select count(*) from fit_users)",
        .. new[] { "likes", "comments" }.Select(table =>
            $"""
            create or replace temp table fit_people_{table} as
            select acts.user_id, acts.photo_id, acts.created_at, photos.user_id as author, date_part('epoch', acts.created_at) - date_part('epoch', photos.created_at) as delay
            from fit_{table} as acts
            join fit_photos as photos on photos.id = acts.photo_id
            where acts.user_id not in (select user_id from fit_bots)
            """),
        """
        create or replace temp table fit_followers as
        select users.id as user_id, count(follows.followee_id) as followers
        from fit_users as users left join fit_follows as follows on follows.followee_id = users.id
        group by users.id
        """,
    ];

    /// <summary>Each user: when registered (seconds), photos, likes, comments, followees, followers, whether a suspected bot.</summary>
    public static string People =>
        """
        with posted as (select user_id, count(*) as n from fit_photos group by user_id),
        liked as (select user_id, count(*) as n from fit_likes group by user_id),
        commented as (select user_id, count(*) as n from fit_comments group by user_id),
        followed as (select follower_id, count(*) as n from fit_follows group by follower_id)
        select
            cast(date_part('epoch', users.created_at) as bigint), coalesce(posted.n, 0), coalesce(liked.n, 0), coalesce(commented.n, 0), coalesce(followed.n, 0),
            fit_followers.followers, users.id in (select user_id from fit_bots)
        from fit_users as users
        join fit_followers on fit_followers.user_id = users.id
        left join posted on posted.user_id = users.id
        left join liked on liked.user_id = users.id
        left join commented on commented.user_id = users.id
        left join followed on followed.follower_id = users.id
        order by users.id
        """;

    public static string RegistrationHours => "select extract(hour from created_at), count(*) from fit_users group by 1";

    public static string PhotoHours => "select (extract(isodow from created_at) - 1) * 24 + extract(hour from created_at), count(*) from fit_photos group by 1";

    /// <summary>Of some 4,000 people with so many acts or more, those whose ids are evenly spread: the person, whether the day's number is odd, the hour, and how many acts.</summary>
    public static string ActiveHours(int least) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"""
        with acts as (
            select user_id, created_at from fit_photos where user_id not in (select user_id from fit_bots)
            union all
            select user_id, created_at from fit_people_likes
            union all
            select user_id, created_at from fit_people_comments
        ),
        told as (
            select user_id, row_number() over (order by user_id) as place, count(*) over () as users
            from acts group by user_id having count(*) >= {least}
        )
        select acts.user_id, cast(floor(date_part('epoch', acts.created_at) / 86400) as bigint) % 2, extract(hour from acts.created_at), count(*)
        from acts
        join told on told.user_id = acts.user_id
        where told.place % greatest(1, told.users // 4000) = 0
        group by 1, 2, 3
        order by 1, 2, 3
        """);

    /// <summary>Photos by hour of the week of their author's clock.</summary>
    public static string PhotoHoursByClock =>
        """
        select (extract(isodow from local_time) - 1) * 24 + extract(hour from local_time), count(*)
        from (
            select photos.created_at + clocks.ahead * interval '1 hour' as local_time
            from fit_photos as photos join fit_clocks as clocks on clocks.user_id = photos.user_id
        ) as photos
        group by 1
        """;

    public static string FollowDelays =>
        $"""
        select {Delay("seconds")}, count(*)
        from (
            select date_part('epoch', follows.created_at) - greatest(date_part('epoch', one.created_at), date_part('epoch', other.created_at)) as seconds
            from fit_follows as follows
            join fit_users as one on one.id = follows.follower_id
            join fit_users as other on other.id = follows.followee_id
        ) as delays
        where seconds >= 0
        group by 1
        """;

    public static string Mutual =>
        """
        select 1.0 * count(back.follower_id) / nullif(count(*), 0)
        from fit_follows as follows
        left join fit_follows as back on back.follower_id = follows.followee_id and back.followee_id = follows.follower_id
        """;

    /// <summary>Of at most about 400 users, those whose ids are evenly spread, with at most 500 neighbours: the share of pairs of neighbours who are linked.</summary>
    public static string Clustering =>
        """
        with pairs as (
            select follower_id as one, followee_id as other from fit_follows where follower_id <> followee_id
            union
            select followee_id, follower_id from fit_follows where follower_id <> followee_id
        ),
        placed as (select one, count(*) as neighbours, row_number() over (order by one) as place, count(*) over () as users from pairs group by one),
        sample as (select one, neighbours from placed where place % greatest(1, users // 400) = 0 and neighbours between 2 and 500),
        linked as (
            select sample.one, count(*) as links
            from sample
            join pairs as a on a.one = sample.one
            join pairs as b on b.one = a.other
            join pairs as c on c.one = sample.one and c.other = b.other
            group by sample.one
        )
        select coalesce(linked.links, 0) / (1.0 * sample.neighbours * (sample.neighbours - 1))
        from sample left join linked on linked.one = sample.one
        order by sample.one
        """;

    /// <summary>Follows, with users numbered from 0 by their ids.</summary>
    public static string PlacedFollows =>
        """
        with placed as (select id, row_number() over (order by id) - 1 as place from fit_users)
        select one.place, other.place
        from fit_follows as follows
        join placed as one on one.id = follows.follower_id
        join placed as other on other.id = follows.followee_id
        where follows.follower_id <> follows.followee_id
        order by 1, 2
        """;

    public static string TagsPerPhoto =>
        "select n, count(*) from (select photos.id, count(tagged.tag_id) as n from fit_photos as photos left join fit_photo_tags as tagged on tagged.photo_id = photos.id group by photos.id) as counted group by n";

    /// <summary>Tags by name: an id, the name, on how many photos.</summary>
    public static string Tags =>
        "select min(tags.id), tags.tag_name, count(tagged.photo_id) from fit_tags as tags left join fit_photo_tags as tagged on tagged.tag_id = tags.id group by tags.tag_name order by 3 desc, 1";

    /// <summary>Each tag on a photo: author, photo, the first id of the tag's name.</summary>
    public static string Tagged =>
        """
        select photos.user_id, photos.id, named.first_id
        from fit_photo_tags as tagged
        join fit_photos as photos on photos.id = tagged.photo_id
        join (select id, min(id) over (partition by tag_name) as first_id from fit_tags) as named on named.id = tagged.tag_id
        order by 1, 2, 3
        """;

    /// <summary>The theme of which most tags of a photo are, and that of which most photos of a user are. Themes of tags stand in fit_tag_themes.</summary>
    public static IReadOnlyList<string> MainThemes { get; } =
    [
        """
        create or replace temp table fit_photo_themes as
        select photo_id, theme
        from (
            select tagged.photo_id, themes.theme, row_number() over (partition by tagged.photo_id order by count(*) desc, themes.theme) as place
            from fit_photo_tags as tagged join fit_tag_themes as themes on themes.tag_id = tagged.tag_id
            group by tagged.photo_id, themes.theme
        ) as ranked
        where place = 1
        """,
        """
        create or replace temp table fit_user_themes as
        select user_id, theme
        from (
            select photos.user_id, themes.theme, row_number() over (partition by photos.user_id order by count(*) desc, themes.theme) as place
            from fit_photo_themes as themes join fit_photos as photos on photos.id = themes.photo_id
            group by photos.user_id, themes.theme
        ) as ranked
        where place = 1
        """,
    ];

    public static string ThemeHomophily =>
        """
        select 1.0 * count(*) filter (where one.theme = other.theme) / nullif(count(*), 0)
        from fit_follows as follows
        join fit_user_themes as one on one.user_id = follows.follower_id
        join fit_user_themes as other on other.user_id = follows.followee_id
        """;

    public static string ThemeAffinity =>
        """
        select 1.0 * count(*) filter (where one.theme = liked.theme) / nullif(count(*), 0)
        from fit_people_likes as likes
        join fit_user_themes as one on one.user_id = likes.user_id
        join fit_photo_themes as liked on liked.photo_id = likes.photo_id
        """;

    /// <summary>By theme and doublings of the author's followers: photos, and people's likes on them.</summary>
    public static string ThemeLikes =>
        """
        select theme, cast(floor(log2(followers + 1)) as bigint), count(*), cast(sum(n) as bigint)
        from (
            select themes.photo_id, themes.theme, min(authors.followers) as followers, count(likes.photo_id) as n
            from fit_photo_themes as themes
            join fit_photos as photos on photos.id = themes.photo_id
            join fit_followers as authors on authors.user_id = photos.user_id
            left join fit_people_likes as likes on likes.photo_id = themes.photo_id
            group by themes.photo_id, themes.theme
        ) as counted
        group by 1, 2
        """;

    /// <summary>By theme, the photos of each hour of the week.</summary>
    public static string ThemeHours =>
        """
        select themes.theme, (extract(isodow from photos.created_at) - 1) * 24 + extract(hour from photos.created_at), count(*)
        from fit_photo_themes as themes join fit_photos as photos on photos.id = themes.photo_id
        group by 1, 2
        """;

    /// <summary>By hour of posting and doublings of the author's followers: photos, people's likes on them, and the sum of their squares.</summary>
    public static string PostingHours =>
        """
        select hour, cast(floor(log2(followers + 1)) as bigint), count(*), cast(sum(n) as bigint), cast(sum(n * n) as double precision)
        from (
            select photos.id, extract(hour from min(photos.created_at)) as hour, min(authors.followers) as followers, count(likes.photo_id) as n
            from fit_photos as photos
            join fit_followers as authors on authors.user_id = photos.user_id
            left join fit_people_likes as likes on likes.photo_id = photos.id
            group by photos.id
        ) as counted
        group by 1, 2
        """;

    /// <summary>The same by the clocks of authors, of those who have one.</summary>
    public static string PostingHoursByClock => PostingHours
        .Replace("min(photos.created_at)", "min(photos.created_at + clocks.ahead * interval '1 hour')", StringComparison.Ordinal)
        .Replace("from fit_photos as photos", "from fit_photos as photos join fit_clocks as clocks on clocks.user_id = photos.user_id", StringComparison.Ordinal);

    public static string Early =>
        """
        select 1.0 * sum(early) / nullif(sum(rows_there), 0)
        from (
            select count(*) filter (where acts.created_at < photos.created_at or acts.created_at < users.created_at) as early, count(*) as rows_there
            from fit_likes as acts join fit_photos as photos on photos.id = acts.photo_id join fit_users as users on users.id = acts.user_id
            union all
            select count(*) filter (where acts.created_at < photos.created_at or acts.created_at < users.created_at), count(*)
            from fit_comments as acts join fit_photos as photos on photos.id = acts.photo_id join fit_users as users on users.id = acts.user_id
        ) as counted
        """;

    /// <summary>How many photos have how many.</summary>
    public static string PerPhoto =>
        $"select n, count(*) from (select photos.id, count(acts.photo_id) as n from fit_photos as photos left join {Reactions} as acts on acts.photo_id = photos.id group by photos.id) as counted group by n";

    public static string Delays => $"select {Delay("delay")}, count(*) from {Reactions} where delay >= 0 group by 1";

    public static string Hours => $"select extract(hour from created_at), count(*) from {Reactions} group by 1";

    public static string FromFollowers =>
        $"""
        select 1.0 * count(follows.follower_id) / nullif(count(*), 0)
        from {Reactions} as acts
        left join fit_follows as follows on follows.follower_id = acts.user_id and follows.followee_id = acts.author
        """;

    /// <summary>By doublings of the author's followers plus 1: their mean, the mean number of reactions, the photos.</summary>
    public static string FollowerBins =>
        $"""
        select avg(followers + 1.0), 1.0 * sum(n) / count(*), count(*)
        from (
            select photos.id, min(authors.followers) as followers, count(acts.photo_id) as n
            from fit_photos as photos
            join fit_followers as authors on authors.user_id = photos.user_id
            left join {Reactions} as acts on acts.photo_id = photos.id
            group by photos.id
        ) as counted
        group by floor(log2(followers + 1))
        having count(*) >= 20 and sum(n) > 0
        order by 1
        """;

    /// <summary>A question about likes or comments by people.</summary>
    public static string OfReactions(string table, string sql) => sql.Replace(Reactions, $"fit_people_{table}", StringComparison.Ordinal);

    private static string Delay(string seconds) => Step.Replace("{0}", seconds, StringComparison.Ordinal);
}
