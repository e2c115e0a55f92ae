using MiniGram.Model;
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

    /// <summary>Reports an account; likewise.</summary>
    public Task<Outcome<long>?> AccountAsync(Viewer viewer, UserId account, ReportReason reason, string note, CancellationToken cancel = default) => AddAsync(viewer, reason, note, async sql =>
        await sql.AnyAsync("select 1 from accounts where user_id = @id and not suspended", new { id = account.Value }) ? new Subject(account, null, null) : null, cancel);

    private async Task<Outcome<long>?> AddAsync(Viewer viewer, ReportReason reason, string note, Func<Sql, Task<Subject?>> find, CancellationToken cancel)
    {
        if (viewer.Id is not { } me)
            return null;
        note = Limits.Clean(note);
        List<FieldProblem> problems = [.. Limits.Check("note", "What you write to it", note, Limits.Note)];
        if (!Enum.IsDefined(reason))
            problems.Add(new("reason", "Say what is wrong with it."));
        else if (reason == ReportReason.Other && note.Length == 0)
            problems.Add(new("note", "Say in a few words what is wrong with it."));
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
                insert into reports (reporter_id, account_id, photo_id, comment_id, reason, note, created_at)
                values (@me, @account, @photo, @comment, @reason, @note, @now) returning id
                """,
                values));
        }, cancel);
    }
}
