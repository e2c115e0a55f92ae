using MiniGram.Model;
using MiniGram.Platform.Database;
using MiniGram.Platform.Feed;
using MiniGram.Platform.Notices;
using MiniGram.Platform.People;
using MiniGram.Platform.Photos;
using MiniGram.Platform.Photos.Captions;

namespace MiniGram.Platform.Engagement;

/// <summary>Comments on photos.</summary>
public sealed class CommentService(PlatformDatabase database, TimeProvider clock)
{
    private const int Size = 30;

    /// <summary>Comments on a photo; null when there is none for this viewer, or no one is signed in.</summary>
    public Task<Outcome<CommentId>?> AddAsync(Viewer viewer, PhotoId photo, string text, CancellationToken cancel = default) => AddAsync(viewer, photo, text, null, cancel);

    /// <summary>Comments once for a key: the second time it is the comment of the first.</summary>
    public async Task<Outcome<CommentId>?> AddAsync(Viewer viewer, PhotoId photo, string text, OnceKey? once, CancellationToken cancel = default)
    {
        var clean = Limits.Clean(text);
        var read = Caption.Read(clean, CaptionLimits.Comment);
        List<FieldProblem> problems = [.. read.Problems.Select(problem => new FieldProblem("comment", problem))];
        if (clean.Length == 0)
            problems.Add(new("comment", "Write something first."));
        return viewer.Id is not { } me ? null : await database.WriteAsync(async sql =>
        {
            if (!await CardQuery.HoldsAsync(sql, viewer, photo))
                return null;
            if (problems.Count > 0)
                return Outcome<CommentId>.No(problems);
            var now = clock.Now();
            if (await OnceWriter.FindAsync(sql, me, once, now) is { } before)
                return before.Done ? Outcome<CommentId>.Of(new CommentId(before.Value)) : Outcome<CommentId>.No(before.Problems);
            var values = new { clean, photo = photo.Value, me = me.Value, now };
            var id = new CommentId(await sql.OneAsync<long>("insert into comments (comment_text, photo_id, user_id, created_at) values (@clean, @photo, @me, @now) returning id", values));
            await sql.DoAsync("update posts set comments = comments + 1 where photo_id = @photo", values);
            var author = new UserId(await sql.OneAsync<long>("select user_id from posts where photo_id = @photo", values));
            await NoticeWriter.AddAsync(sql, author, NoticeKind.Comment, me, photo, id, now);
            var authorName = await sql.OneAsync<string>("select name_key from accounts where user_id = @author", new { author = author.Value });
            await MentionWriter.TellAsync(sql, me, photo, id, [.. read.Mentions.Where(name => name != authorName)], now);
            await OnceWriter.KeepAsync(sql, me, once, id.Value, now);
            return Outcome<CommentId>.Of(id);
        }, cancel);
    }

    /// <summary>Deletes a comment of one's own, or one on one's own photo; false when it is neither.</summary>
    public Task<bool> DeleteAsync(UserId me, CommentId comment, CancellationToken cancel = default) => database.WriteAsync(async sql =>
    {
        // The author, who may be being suspended, and then the photo's counter: a moderator may be removing the same comment.
        if (await sql.OneAsync<long?>("select user_id from comments where id = @comment", new { comment = comment.Value }) is not { } author)
            return false;
        await AccountLock.ShareAsync(sql, new UserId(author));
        await sql.DoAsync("update posts set comments = comments where photo_id = (select photo_id from comments where id = @comment)", new { comment = comment.Value });
        var row = await sql.OneAsync<Target>(
            """
            select c.photo_id, (a.suspended or exists (select 1 from removed_comments r where r.comment_id = c.id)) as uncounted
            from comments c
            join posts p on p.photo_id = c.photo_id
            join accounts a on a.user_id = c.user_id
            where c.id = @comment and (c.user_id = @me or p.user_id = @me)
            """,
            new { comment = comment.Value, me = me.Value });
        if (row is null || await sql.DoAsync("delete from comments where id = @comment", new { comment = comment.Value }) == 0)
            return false;
        if (!row.Uncounted)
            await sql.DoAsync("update posts set comments = comments - 1 where photo_id = @photo", new { photo = row.PhotoId });
        return true;
    }, cancel);

    /// <summary>One comment; null when there is none for this viewer.</summary>
    public Task<CommentCard?> FindAsync(Viewer viewer, CommentId comment, CancellationToken cancel = default) => database.Read(async sql =>
    {
        var values = Visibility.Of(viewer);
        values["comment"] = comment.Value;
        return (await sql.OneAsync<CommentRow>($"{Select} where c.id = @comment and {Visibility.CommentRule} and {Visibility.Rule}", values))?.ToCard();
    }, cancel);

    /// <summary>A photo's comments, oldest first; null when there is no such photo for this viewer.</summary>
    public Task<Page<CommentCard>?> ListAsync(Viewer viewer, PhotoId photo, PageKey? after, CancellationToken cancel = default) => database.Read(async sql =>
    {
        var values = Visibility.Of(viewer);
        values["photo"] = photo.Value;
        values["at"] = after?.At ?? long.MinValue;
        values["id"] = after?.Id ?? long.MinValue;
        values["size"] = Size + 1;
        var rows = await sql.ListAsync<CommentRow>(s_list, values);
        if (rows.Count == 0 && !await CardQuery.SeesAsync(sql, viewer, photo))
            return null;
        return Page.Of(rows, Size, row => row.ToCard(), row => row.Key);
    }, cancel);

    /// <summary>
    /// Where the page begins that ends with a comment, to be given to <see cref="ListAsync"/>: so one sees what it answers. Null for the first page, on which it stands, and for a
    /// comment that the viewer does not see there.
    /// </summary>
    public Task<PageKey?> BeforeAsync(Viewer viewer, PhotoId photo, CommentId comment, CancellationToken cancel = default) => database.Read(async sql =>
    {
        var values = Visibility.Of(viewer);
        values["photo"] = photo.Value;
        values["comment"] = comment.Value;
        values["size"] = Size;
        var row = await sql.OneAsync<CommentRow>(
            $"""
            select c.created_at, c.id
            from comments c
            join posts p on p.photo_id = c.photo_id
            join accounts a on a.user_id = c.user_id
            join comments x on x.id = @comment and x.photo_id = c.photo_id
            where c.photo_id = @photo and {Visibility.CommentRule} and (c.created_at, c.id) < (x.created_at, x.id)
            order by c.created_at desc, c.id desc
            limit 1 offset @size - 1
            """,
            values);
        return row?.Key;
    }, cancel);

    private static string Select { get; } = $"""
        select c.id, c.comment_text, c.created_at,
            coalesce(c.user_id = @me or p.user_id = @me, 1 = 0) as can_delete,
            exists (select 1 from removed_comments r where r.comment_id = c.id) as removed,
            {PersonRow.Columns}
        from comments c
        join posts p on p.photo_id = c.photo_id
        join users u on u.id = c.user_id
        join accounts a on a.user_id = c.user_id

        """;

    // The photo's rule is asked once, not for each of its comments.
    private static readonly string s_list = $"""
        {Select}
        where c.photo_id = @photo and exists (select 1 from posts p where p.photo_id = @photo and {Visibility.Rule}) and {Visibility.CommentRule} and (c.created_at, c.id) > (@at, @id)
        order by c.created_at, c.id
        limit @size
        """;

    private sealed record Target
    {
        public long PhotoId { get; init; }

        public bool Uncounted { get; init; }
    }
}
