using MiniGram.Model;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Database;
using MiniGram.Platform.People;
using MiniGram.Platform.Photos;

namespace MiniGram.Platform.Moderation;

/// <summary>Takes reports, from members, about what they see.</summary>
public sealed class ReportService(PlatformDatabase database, TimeProvider clock)
{
    /// <summary>Reports a photo. Null when there is none for this viewer, it is their own, or no one is signed in. A second report while the first is open counts as one.</summary>
    public Task<Outcome<long>?> PhotoAsync(Viewer viewer, PhotoId photo, ReportReason reason, string note, CancellationToken cancel = default) => AddAsync(viewer, reason, note, async sql =>
        await CardQuery.SeesAsync(sql, viewer, photo) && await sql.OneAsync<long?>("select user_id from posts where photo_id = @photo", new { photo = photo.Value }) is { } author
            ? new Subject(new UserId(author), photo, null)
            : null, cancel);

    /// <summary>Reports a comment; likewise.</summary>
    public Task<Outcome<long>?> CommentAsync(Viewer viewer, CommentId comment, ReportReason reason, string note, CancellationToken cancel = default) => AddAsync(viewer, reason, note, async sql =>
    {
        var values = Visibility.Of(viewer);
        values["comment"] = comment.Value;
        var author = await sql.OneAsync<long?>(
            $"""
            select c.user_id from comments c join posts p on p.photo_id = c.photo_id join accounts a on a.user_id = c.user_id
            where c.id = @comment and {Visibility.Rule} and {Visibility.CommentRule}
            """,
            values);
        return author is { } id ? new Subject(new UserId(id), null, comment) : null;
    }, cancel);

    /// <summary>
    /// Reports whoever has a name, also when they have blocked the one who reports. The answer is the same when nobody has the name, or they are suspended already, so that it
    /// tells nothing of them. Null when it is one's own, or no one is signed in.
    /// </summary>
    /// <returns>What is wrong with the report; empty when it was taken.</returns>
    public async Task<IReadOnlyList<FieldProblem>?> PersonAsync(Viewer viewer, string username, ReportReason reason, string note, CancellationToken cancel = default)
    {
        if (viewer.Id is not { } me)
            return null;
        var account = await database.Read(sql => sql.OneAsync<NamedRow>("select user_id, suspended from accounts where name_key = @key", new { key = UserNames.KeyOf(username) }), cancel);
        if (account?.UserId == me.Value)
            return null;
        var problems = Problems(reason, ref note);
        if (problems.Count == 0 && account is { Suspended: false })
            await AddAsync(viewer, reason, note, _ => Task.FromResult<Subject?>(new Subject(new UserId(account.UserId), null, null)), cancel);
        return problems;
    }

    private async Task<Outcome<long>?> AddAsync(Viewer viewer, ReportReason reason, string note, Func<Sql, Task<Subject?>> find, CancellationToken cancel)
    {
        if (viewer.Id is not { } me)
            return null;
        var problems = Problems(reason, ref note);
        return await database.WriteAsync(async sql =>
        {
            if (await find(sql) is not { } subject || subject.Account == me)
                return null;
            if (problems.Count > 0)
                return Outcome<long>.No(problems);
            var values = new
            {
                me = me.Value,
                account = subject.Account.Value,
                photo = subject.Photo?.Value,
                comment = subject.Comment?.Value,
                reason = (long)reason,
                note,
                now = clock.Now(),
            };
            var open = await sql.OneAsync<long?>(
                $"select id from reports where reporter_id = @me and closed_at is null and {ModerationRows.SameSubject}", values);
            return Outcome<long>.Of(open ?? await sql.OneAsync<long>(
                """
                insert into reports (reporter_id, account_id, photo_id, comment_id, reason, note, created_at, said, said_at, media_key, width, height)
                select @me, @account, @photo, @comment, @reason, @note, @now, coalesce(c.comment_text, p.caption, ''), coalesce(c.created_at, p.posted_at), p.media_key, coalesce(p.width, 0), coalesce(p.height, 0)
                from (select 1 as one) o
                left join comments c on c.id = @comment
                left join posts p on p.photo_id = @photo
                returning id
                """,
                values));
        }, cancel);
    }

    private static List<FieldProblem> Problems(ReportReason reason, ref string note)
    {
        note = Limits.Clean(note);
        List<FieldProblem> problems = [.. Limits.Check("note", "What you write to it", note, Limits.Note)];
        if (!Enum.IsDefined(reason))
            problems.Add(new("reason", "Say what is wrong with it."));
        else if (reason == ReportReason.Other && note.Length == 0)
            problems.Add(new("note", "Say in a few words what is wrong with it."));
        return problems;
    }

    private sealed record NamedRow
    {
        public long UserId { get; init; }

        public bool Suspended { get; init; }
    }
}
