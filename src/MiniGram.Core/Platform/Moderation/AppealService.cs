using MiniGram.Model;
using MiniGram.Platform.Database;
using MiniGram.Platform.Notices;
using MiniGram.Platform.People;

namespace MiniGram.Platform.Moderation;

/// <summary>A member answers a decision, once; a moderator replies, and may undo it.</summary>
public sealed class AppealService(PlatformDatabase database, TimeProvider clock, ModerationService moderation)
{
    /// <summary>Answers a decision about oneself. Null when there is no such decision.</summary>
    /// <param name="me">The member; suspended or not.</param>
    /// <param name="action">The decision.</param>
    /// <param name="text">What they say, 1 to 1000 characters.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<Outcome<long>?> AnswerAsync(UserId me, long action, string text, CancellationToken cancel = default)
    {
        text = Limits.Clean(text);
        List<FieldProblem> problems = [.. Limits.Check("text", "An answer", text, Limits.Note)];
        if (text.Length == 0)
            problems.Add(new("text", "Say why you think that the decision is wrong."));
        return await database.WriteAsync(async sql =>
        {
            var row = await ModerationService.FindAsync(sql, action);
            if (row is null || row.AccountId != me.Value || !((ActionKind)row.Kind).IsAgainstMember())
                return null;
            if (row.Undone)
                return Outcome<long>.No(new FieldProblem("text", "The decision is undone; there is nothing to answer."));
            if (problems.Count > 0)
                return Outcome<long>.No(problems);
            var first = await sql.DoAsync(
                "insert into appeals (action_id, user_id, text, created_at) values (@action, @me, @text, @now) on conflict do nothing", new { action, me = me.Value, text, now = clock.Now() }) > 0;
            return first ? Outcome<long>.Of(action) : Outcome<long>.No(new FieldProblem("text", "You have answered this decision already."));
        }, cancel);
    }

    /// <summary>What members answered and no one has replied to, longest waiting first, 50 at most; null for one who is no moderator.</summary>
    public async Task<IReadOnlyList<AppealCard>?> QueueAsync(Viewer viewer, CancellationToken cancel = default) =>
        viewer.IsModerator ? await ListAsync("p.answered_at is null order by p.created_at, p.action_id limit 50", 0, cancel) : null;

    /// <summary>What a member answered themselves, newest first.</summary>
    public Task<IReadOnlyList<AppealCard>> MineAsync(UserId me, CancellationToken cancel = default) => ListAsync("p.user_id = @id order by p.created_at desc limit 50", me.Value, cancel);

    /// <summary>Replies to an answer and, if it is right, undoes the decision. Null for one who is no moderator, or when nothing waits there.</summary>
    public async Task<Outcome<long>?> ReplyAsync(Viewer viewer, long action, bool undo, string words, CancellationToken cancel = default)
    {
        if (!viewer.IsModerator)
            return null;
        words = Limits.Clean(words);
        List<FieldProblem> problems = [.. Limits.Check("words", "A reply", words, Limits.Note)];
        if (words.Length == 0)
            problems.Add(new("words", "Reply in a few words: the member reads them."));
        return problems.Count > 0 ? Outcome<long>.No(problems) : await database.WriteAsync(async sql =>
        {
            var waiting = await sql.OneAsync<long?>("select user_id from appeals where action_id = @action and answered_at is null", new { action });
            if (waiting is not { } member)
                return null;
            if (viewer.Id == new UserId(member))
                return Outcome<long>.No(new FieldProblem("words", "This is yours. Another moderator replies to it."));
            if (undo && await moderation.UndoAsync(sql, viewer, action, words) is { Done: false } failed)
                return failed;
            var now = clock.Now();
            await sql.DoAsync(
                "update appeals set answered_at = @now, moderator_id = @moderator, answer = @words where action_id = @action", new { now, moderator = viewer.Id!.Value.Value, words, action });
            if (!undo)
                await NoticeWriter.TellAsync(sql, new UserId(member), action, null, $"A moderator looked again, and the decision stands: {words}", now);
            return Outcome<long>.Of(action);
        }, cancel);
    }

    private Task<IReadOnlyList<AppealCard>> ListAsync(string condition, long id, CancellationToken cancel) => database.Read(async sql =>
    {
        var rows = await sql.ListAsync<AppealRow>(
            $"select p.action_id, u.username, p.text, p.created_at, p.answer from appeals p join users u on u.id = p.user_id where {condition}", new { id });
        var cards = new List<AppealCard>();
        foreach (var row in rows)
            cards.Add(new((await ModerationService.FindAsync(sql, row.ActionId))!.ToCard(), row.Username, row.Text, SqlTime.At(row.CreatedAt), row.Answer));
        return (IReadOnlyList<AppealCard>)cards;
    }, cancel);

    private sealed record AppealRow
    {
        public long ActionId { get; init; }

        public string Username { get; init; } = "";

        public string Text { get; init; } = "";

        public long CreatedAt { get; init; }

        public string? Answer { get; init; }
    }
}
