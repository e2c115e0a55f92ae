using MiniGram.Model;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Database;
using MiniGram.Platform.Feed;
using MiniGram.Platform.Notices;
using MiniGram.Platform.People;
using MiniGram.Platform.Photos;

namespace MiniGram.Platform.Moderation;

/// <summary>The moderators' queue, and what they decide. Every method takes the viewer and does nothing for one who keeps no order.</summary>
public sealed class ModerationService(PlatformDatabase database, TimeProvider clock)
{
    private const int Shown = 50;

    /// <summary>What waits, longest waiting first, 50 at most; null for one who is no moderator.</summary>
    public async Task<IReadOnlyList<QueueEntry>?> QueueAsync(Viewer viewer, CancellationToken cancel = default) => !viewer.IsModerator ? null : await database.Read(async sql =>
    {
        var rows = await sql.ListAsync<ModerationRows.ReportRow>(
            "select r.id, r.account_id, r.photo_id, r.comment_id, r.reason, r.created_at, r.closed_at, r.said, r.said_at, r.media_key, r.width, r.height from reports r where r.closed_at is null order by r.created_at, r.id limit 2000");
        var entries = new List<QueueEntry>();
        foreach (var reports in rows.GroupBy(row => row.Subject).Take(Shown))
        {
            var person = await PersonAsync(sql, viewer, reports.Key.Account);
            PhotoId? drawn = reports.Key.Photo is { } photo && await sql.AnyAsync("select 1 from posts where photo_id = @photo and media_key is null", new { photo = photo.Value }) ? photo : null;
            entries.Add(new(reports.Key, person, reports.Count(), [.. reports.Select(row => (ReportReason)row.Reason).Distinct()], SqlTime.At(reports.First().CreatedAt), reports.Last().Kept, drawn));
        }

        return (IReadOnlyList<QueueEntry>)entries;
    }, cancel);

    /// <summary>How much waits: things that were reported, and answers of members, 100 at most of either; 0 for one who is no moderator.</summary>
    public async Task<int> WaitingAsync(Viewer viewer, CancellationToken cancel = default) => !viewer.IsModerator ? 0 : await database.Read(
        sql => sql.OneAsync<int>(
            """
            select (select count(*) from (select distinct account_id, photo_id, comment_id from reports where closed_at is null limit 100) r)
                + (select count(*) from (select 1 from appeals where answered_at is null limit 100) a)
            """),
        cancel);

    /// <summary>A page of the log of everything that moderators did, newest first; null for one who is no moderator.</summary>
    public async Task<Page<ActionCard>?> LogAsync(Viewer viewer, PageKey? after, CancellationToken cancel = default) => !viewer.IsModerator ? null : await database.Read(async sql =>
    {
        var rows = await sql.ListAsync<ModerationRows.ActionRow>(
            ModerationRows.SelectActions + "where m.id < @before order by m.id desc limit @size", new { before = after?.Id ?? long.MaxValue, size = Shown + 1 });
        return Page.Of(rows, Shown, row => row.ToCard(), row => new PageKey(row.CreatedAt, row.Id));
    }, cancel);

    /// <summary>Whether a picture is kept since an open report names it; false for one who is no moderator.</summary>
    public async Task<bool> KeepsAsync(Viewer viewer, string mediaKey, CancellationToken cancel = default) =>
        viewer.IsModerator && await database.Read(sql => KeepsAsync(sql, mediaKey), cancel);

    /// <summary>Everything about one thing; null for one who is no moderator, or when there is no such account and no report of it.</summary>
    public async Task<Case?> CaseAsync(Viewer viewer, Subject subject, CancellationToken cancel = default) => !viewer.IsModerator ? null : await database.Read(async sql =>
    {
        var account = await AccountRow.FindAsync(sql, subject.Account);
        var comment = subject.Comment is { } id ? await sql.OneAsync<CommentTarget>(
            "select c.photo_id, c.comment_text, exists (select 1 from removed_comments r where r.comment_id = c.id) as removed from comments c where c.id = @id", new { id = id.Value }) : null;
        PhotoId? photo = comment is null ? subject.Photo : new PhotoId(comment.PhotoId);
        var reports = await sql.ListAsync<ModerationRows.ReportRow>(
            $"select r.id, r.reason, r.note, r.created_at, r.closed_at, r.said, r.said_at, r.media_key, r.width, r.height, u.username as reporter from reports r join users u on u.id = r.reporter_id where {ModerationRows.SameSubject} order by r.id desc limit 200",
            new { account = subject.Account.Value, photo = subject.Photo?.Value, comment = subject.Comment?.Value });
        if (account is null && reports.Count == 0)
            return null;
        var card = photo is { } shown ? await CardQuery.OneAsync(sql, viewer, shown) : null;
        var gone = account is null || (subject.Comment is not null ? comment is null : subject.Photo is not null && card is null);
        return new Case(
            subject, await PersonAsync(sql, viewer, subject.Account), gone, reports.Select(row => row.Kept).FirstOrDefault(kept => kept is not null), account?.Suspended ?? false, card, comment?.CommentText,
            comment?.Removed ?? false, [.. reports.Select(row => row.ToCard())], await HistoryAsync(sql, subject.Account));
    }, cancel);

    /// <summary>What was done about an account, newest first: moderators see it of everyone, a member their own.</summary>
    public async Task<IReadOnlyList<ActionCard>?> HistoryAsync(Viewer viewer, UserId account, CancellationToken cancel = default) =>
        viewer.IsModerator || viewer.Id == account ? await database.Read(sql => HistoryAsync(sql, account), cancel) : null;

    /// <summary>Decides: closes the reports of the thing, does what the kind says, writes it into the log with the reason and tells the member.</summary>
    /// <returns>The action's id, or what is wrong; null for one who is no moderator.</returns>
    public async Task<Outcome<long>?> DecideAsync(Viewer viewer, Subject subject, ActionKind kind, string reason, CancellationToken cancel = default)
    {
        if (!viewer.IsModerator)
            return null;
        var problems = CheckReason(ref reason);
        if (problems.Count > 0)
            return Outcome<long>.No(problems);
        return await database.WriteAsync(async sql =>
        {
            if ((kind != ActionKind.Dismiss || viewer.Id == subject.Account) && await RefusalAsync(sql, viewer, subject.Account) is { } refusal)
                return Outcome<long>.No(new FieldProblem("kind", refusal));
            if (await ApplyAsync(sql, subject, kind, undo: false) is { } problem)
                return Outcome<long>.No(new FieldProblem("kind", problem));
            return Outcome<long>.Of(await LogAsync(sql, viewer, subject, kind, reason, null));
        }, cancel);
    }

    /// <summary>Undoes a removal or suspension.</summary>
    /// <returns>The undoing action's id, or what is wrong; null for one who is no moderator, or when there is no such action.</returns>
    public async Task<Outcome<long>?> UndoAsync(Viewer viewer, long action, string reason, CancellationToken cancel = default)
    {
        if (!viewer.IsModerator)
            return null;
        var problems = CheckReason(ref reason);
        return problems.Count > 0 ? Outcome<long>.No(problems) : await database.WriteAsync(sql => UndoAsync(sql, viewer, action, reason), cancel);
    }

    internal async Task<Outcome<long>?> UndoAsync(Sql sql, Viewer viewer, long action, string reason)
    {
        if (await FindAsync(sql, action) is not { } row)
            return null;
        if (row.Undone || !((ActionKind)row.Kind).IsAgainstMember())
            return Outcome<long>.No(new FieldProblem("action", row.Undone ? "This is undone already." : "There is nothing in this to undo."));
        if (await RefusalAsync(sql, viewer, row.Subject.Account) is { } refusal)
            return Outcome<long>.No(new FieldProblem("action", refusal));
        if (await ApplyAsync(sql, row.Subject, (ActionKind)row.Kind, undo: true) is { } problem)
            return Outcome<long>.No(new FieldProblem("action", problem));
        return Outcome<long>.Of(await LogAsync(sql, viewer, row.Subject, ActionKind.Undo, reason, action));
    }

    /// <summary>Closes what is reported of an account that is being deleted, with a line in the log for each thing: nobody can decide about it any more.</summary>
    internal static async Task LeftAsync(Sql sql, UserId account, long now)
    {
        var rows = await sql.ListAsync<ModerationRows.ReportRow>("select distinct account_id, photo_id, comment_id from reports where account_id = @account and closed_at is null", new { account = account.Value });
        foreach (var row in rows)
            await WriteAsync(sql, null, row.Subject, ActionKind.Left, "The account was deleted by its owner before a moderator decided.", null, now);
    }

    /// <summary>Whether a picture is kept since an open report names it.</summary>
    internal static Task<bool> KeepsAsync(Sql sql, string mediaKey) => sql.AnyAsync("select 1 from reports where media_key = @mediaKey and closed_at is null", new { mediaKey });

    internal static Task<ModerationRows.ActionRow?> FindAsync(Sql sql, long action) =>
        sql.OneAsync<ModerationRows.ActionRow>(ModerationRows.SelectActions + "where m.id = @action", new { action });

    private static async Task<IReadOnlyList<ActionCard>> HistoryAsync(Sql sql, UserId account)
    {
        var rows = await sql.ListAsync<ModerationRows.ActionRow>(ModerationRows.SelectActions + "where m.account_id = @account order by m.id desc limit 200", new { account = account.Value });
        return [.. rows.Select(row => row.ToCard())];
    }

    /// <summary>No one judges themselves, and none who has as much to say.</summary>
    private static async Task<string?> RefusalAsync(Sql sql, Viewer viewer, UserId account)
    {
        if (viewer.Id == account)
            return "This is yours. Another moderator decides about it.";
        var other = await AccountRow.FindAsync(sql, account);
        return other is not null && (Role)other.Role >= Role.Moderator && (Role)other.Role >= viewer.Role ? "Only an administrator decides about a moderator, and no one about an administrator." : null;
    }

    private static List<FieldProblem> CheckReason(ref string reason)
    {
        reason = Limits.Clean(reason);
        List<FieldProblem> problems = [.. Limits.Check("reason", "A reason", reason, Limits.Note)];
        if (reason.Length == 0)
            problems.Add(new("reason", "Give a reason: it goes into the log, and the member is told."));
        return problems;
    }

    /// <summary>Does it, or undoes it; returns why that can't be, or null.</summary>
    private static async Task<string?> ApplyAsync(Sql sql, Subject subject, ActionKind kind, bool undo)
    {
        var values = new { id = subject.Account.Value, photo = subject.Photo?.Value, comment = subject.Comment?.Value, on = !undo };
        switch (kind)
        {
            case ActionKind.RemovePhoto:
                await AccountLock.ShareAsync(sql, subject.Account); // As for a change of its audience: the account may be turning private.
                if (await sql.DoAsync("update posts set removed = @on where photo_id = @photo and user_id = @id and removed <> @on", values) == 0)
                    return undo ? "The photo is gone, or not removed." : "There is no such photo, or it is removed already.";
                await Reach.RefreshAsync(sql, subject.Account, subject.Photo!.Value);
                return null;
            case ActionKind.RemoveComment:
                // The comment's author first, who may be being suspended, and the photo's counter: its author may be deleting the same comment.
                await AccountLock.ShareAsync(sql, subject.Account);
                await sql.DoAsync("update posts set comments = comments where photo_id = (select photo_id from comments where id = @comment)", values);
                if (!await sql.AnyAsync("select 1 from comments where id = @comment and user_id = @id", values))
                    return "There is no such comment.";
                var changed = await sql.DoAsync(
                    undo ? "delete from removed_comments where comment_id = @comment" : "insert into removed_comments (comment_id, action_id) values (@comment, 0) on conflict do nothing", values);
                if (changed == 0)
                    return undo ? "The comment is not removed." : "The comment is removed already.";
                await sql.DoAsync(
                    $"""
                    update posts set comments = comments {(undo ? "+" : "-")} 1
                    where photo_id = (select c.photo_id from comments c join accounts a on a.user_id = c.user_id where c.id = @comment and not a.suspended)
                    """,
                    values);
                return null;
            case ActionKind.Suspend:
                await AccountLock.TakeWithFollowsAsync(sql, subject.Account);
                if (await sql.DoAsync("update accounts set suspended = @on where user_id = @id and suspended <> @on", values) == 0)
                    return undo ? "The account is gone, or not suspended." : "There is no such account, or it is suspended already.";
                await (undo ? OthersCounters.ReturnAsync(sql, subject.Account) : OthersCounters.LeaveAsync(sql, subject.Account));
                await Reach.RefreshAsync(sql, subject.Account);
                return null;
            case ActionKind.Dismiss:
                return null;
            default:
                return "Choose what to do.";
        }
    }

    private static string WordsOf(ActionKind kind, string reason, bool undone) => (kind, undone) switch
    {
        (ActionKind.RemovePhoto, false) => $"A moderator removed your photo: {reason}",
        (ActionKind.RemovePhoto, true) => $"Your photo is back: {reason}",
        (ActionKind.RemoveComment, false) => $"A moderator removed your comment: {reason}",
        (ActionKind.RemoveComment, true) => $"Your comment is back: {reason}",
        (ActionKind.Suspend, false) => $"A moderator suspended your account: {reason}",
        _ => $"Your account is open again: {reason}",
    };

    private async Task<long> LogAsync(Sql sql, Viewer viewer, Subject subject, ActionKind kind, string reason, long? undoes)
    {
        var now = clock.Now();
        var id = await WriteAsync(sql, viewer.Id, subject, kind, reason, undoes, now);
        if (kind == ActionKind.Dismiss || !await sql.AnyAsync("select 1 from accounts where user_id = @account", new { account = subject.Account.Value }))
            return id;
        var told = undoes is { } before ? (ActionKind)(await FindAsync(sql, before))!.Kind : kind;
        var photo = subject.Photo is { } named && await sql.AnyAsync("select 1 from photos where id = @photo", new { photo = named.Value }) ? subject.Photo : null;
        await NoticeWriter.TellAsync(sql, subject.Account, id, photo, WordsOf(told, reason, undoes is not null), now);
        return id;
    }

    /// <summary>Writes a line into the log and, unless it undoes another or changes a role, closes the reports of the thing; what was kept of it for the decision goes.</summary>
    internal static async Task<long> WriteAsync(Sql sql, UserId? moderator, Subject subject, ActionKind kind, string reason, long? undoes, long now)
    {
        var values = new { moderator = moderator?.Value, kind = (long)kind, account = subject.Account.Value, photo = subject.Photo?.Value, comment = subject.Comment?.Value, reason, undoes, now };
        var id = await sql.OneAsync<long>(
            """
            insert into moderation_actions (moderator_id, kind, account_id, photo_id, comment_id, reason, undoes, created_at)
            values (@moderator, @kind, @account, @photo, @comment, @reason, @undoes, @now) returning id
            """,
            values);
        if (kind is not (ActionKind.Undo or ActionKind.Role))
            await sql.DoAsync(
                $"update reports set closed_at = @now, action_id = @id, said = '', said_at = null, media_key = null where closed_at is null and {ModerationRows.SameSubject}",
                new { now, id, values.account, values.photo, values.comment });
        return id;
    }

    private static async Task<PersonCard> PersonAsync(Sql sql, Viewer viewer, UserId id)
    {
        var row = await sql.OneAsync<PersonRow>($"select {PersonRow.Columns} from users u join accounts a on a.user_id = u.id where u.id = @id", new { id = id.Value, me = viewer.Id?.Value });
        return row?.Person ?? new PersonCard(id, "", "(gone)", null, false, false, false);
    }

    private sealed record CommentTarget
    {
        public long PhotoId { get; init; }

        public string CommentText { get; init; } = "";

        public bool Removed { get; init; }
    }
}
