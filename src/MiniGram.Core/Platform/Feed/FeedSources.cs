using MiniGram.Platform.People;
using MiniGram.Platform.Photos;

namespace MiniGram.Platform.Feed;

/// <summary>The authors whose photos a feed merges, and how their photos are read one after another.</summary>
/// <param name="table">Has a row for each, as <c>s</c>.</param>
/// <param name="condition">Which of its rows they are.</param>
/// <param name="author">The column that names them.</param>
/// <param name="person">The columns that tell of them what a card shows.</param>
/// <param name="head">What <see cref="Visibility.Rule"/> comes to for photos <c>p</c> of such an author, as far as the index tells; blocks are looked at once for all.</param>
internal sealed class FeedSources(string table, string condition, string author, string person, string head)
{
    /// <summary>Those whom the member follows.</summary>
    public static FeedSources Followed { get; } = new(
        "follows s", "s.follower_id = @me", "s.followee_id", PersonRow.FollowedColumns,
        "(p.reach < 2 or (p.reach = 2 and exists (select 1 from close_friends c where c.owner_id = p.user_id and c.friend_id = @me)))");

    /// <summary>Those who call the member a close friend.</summary>
    public static FeedSources CloseFriends { get; } = new("close_friends s", "s.friend_id = @me", "s.owner_id", PersonRow.Columns, "p.reach = 2");

    public string Author => author;

    public string Head => head;

    /// <summary>Gives the authors, as <c>s</c>: but for those who are muted, and where there is a block.</summary>
    public string All => $"{table} where {Met}";

    /// <summary>
    /// A page of cards by one statement, for SQLite: of each author the newest photo waits in a queue; the newest of all is taken out, and the next of the same author put in. Only as many
    /// photos are looked at as there are authors and places on the page. PostgreSQL knows no order in which a recursion goes.
    /// </summary>
    public string Queue { get; } = $"""
        with recursive queue(user_id, posted_at, photo_id) as (
            select {author}, n.posted_at, n.photo_id
            from {table}
            join posts n on n.photo_id = (select p.photo_id from posts p where p.user_id = {author} and {head} and (p.posted_at, p.photo_id) < (@at, @id) order by p.posted_at desc, p.photo_id desc limit 1)
            where {Meets(condition, author)}
            union all
            select q.user_id, n.posted_at, n.photo_id
            from queue q
            join posts n on n.photo_id = (select p.photo_id from posts p where p.user_id = q.user_id and {head} and (p.posted_at, p.photo_id) < (q.posted_at, q.photo_id) order by p.posted_at desc, p.photo_id desc limit 1)
            order by 2 desc, 3 desc
            limit @size
        )
        select {CardQuery.ColumnsWith(person)}
        from queue
        cross join posts p on p.photo_id = queue.photo_id
        {CardQuery.Author}
        where {Visibility.Rule}
        """;

    private string Met { get; } = Meets(condition, author);

    private static string Meets(string condition, string author) => $"""
        {condition}
            and {author} not in (select muted_id from mutes where muter_id = @me)
            and {author} not in (select blocked_id from blocks where blocker_id = @me)
            and {author} not in (select blocker_id from blocks where blocked_id = @me)
        """;
}
