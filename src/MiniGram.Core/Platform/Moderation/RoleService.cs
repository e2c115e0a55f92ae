using MiniGram.Model;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Database;
using MiniGram.Platform.Notices;
using MiniGram.Platform.People;

namespace MiniGram.Platform.Moderation;

/// <summary>Gives and takes roles. Each change is a line of the log that moderators read and nobody can change, and the member is told.</summary>
public sealed class RoleService(PlatformDatabase database, TimeProvider clock)
{
    private const int Most = 500;

    /// <summary>Who has a role beyond a member's, those who may most first, 500 at most; null for one who is no administrator.</summary>
    public async Task<IReadOnlyList<RoleCard>?> ListAsync(Viewer viewer, CancellationToken cancel = default) => !viewer.IsAdministrator ? null : await database.Read(async sql =>
    {
        var rows = await sql.ListAsync<RoleRow>(
            $"select {PersonRow.Columns}, a.role, a.suspended from users u join accounts a on a.user_id = u.id where a.role > 0 order by a.role desc, a.name_key limit @most", new { me = viewer.Id?.Value, most = Most });
        return (IReadOnlyList<RoleCard>)[.. rows.Select(row => new RoleCard(row.Person, (Role)row.Role, row.Suspended))];
    }, cancel);

    /// <summary>Gives an account a role in place of the one that it has. Nobody can leave a site without an administrator.</summary>
    /// <param name="viewer">Who gives it.</param>
    /// <param name="username">Whose account, in any letter case.</param>
    /// <param name="role">What it may do from now on; <see cref="Role.Member"/> takes a role away.</param>
    /// <param name="reason">Goes into the log, and the member is told.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>The account, or what is wrong: of the field <c>username</c> when there is no such account. Null for one who is no administrator, also when that was taken meanwhile.</returns>
    public async Task<Outcome<UserId>?> SetAsync(Viewer viewer, string username, Role role, string reason, CancellationToken cancel = default)
    {
        if (!viewer.IsAdministrator || viewer.Id is not { } me)
            return null;
        reason = Limits.Clean(reason);
        List<FieldProblem> problems = [.. Limits.Check("reason", "A reason", reason, Limits.Note)];
        if (reason.Length == 0)
            problems.Add(new("reason", "Give a reason: it goes into the log, and the member is told."));
        return await database.WriteAsync(async sql =>
        {
            await AccountLock.TakeRolesAsync(sql);
            if (await AccountRow.FindAsync(sql, me) is not { Suspended: false, Role: (long)Role.Administrator })
                return null;
            if (await AccountRow.FindAsync(sql, UserNames.KeyOf(username)) is not { } found)
                return Outcome<UserId>.No(new FieldProblem("username", "There is no account of that name."));
            await AccountLock.TakeAsync(sql, new UserId(found.Id)); // It may be being suspended.
            if (await AccountRow.FindAsync(sql, new UserId(found.Id)) is not { } row)
                return Outcome<UserId>.No(new FieldProblem("username", "There is no account of that name."));
            if (problems.Count == 0 && await RefusalAsync(sql, me, row, role) is { } refusal)
                problems.Add(new("role", refusal));
            if (problems.Count > 0)
                return Outcome<UserId>.No(problems);
            await ChangeAsync(sql, me, row, role, reason, $"An administrator made you {Words(role)}: {reason}");
            return Outcome<UserId>.Of(new UserId(row.Id));
        }, cancel);
    }

    /// <summary>The same by whoever runs the site, who may do anything; false when there is no such account.</summary>
    public Task<bool> SetByOperatorAsync(UserId account, Role role, CancellationToken cancel = default) => database.WriteAsync(async sql =>
    {
        await AccountLock.TakeRolesAsync(sql);
        if (await AccountRow.FindAsync(sql, account) is not { } row)
            return false;
        if ((Role)row.Role != role)
            await ChangeAsync(sql, null, row, role, "By whoever runs the site, on the command line.", $"Whoever runs this site made you {Words(role)}.");
        return true;
    }, cancel);

    private static async Task<string?> RefusalAsync(Sql sql, UserId me, AccountRow row, Role role)
    {
        if (!Enum.IsDefined(role))
            return $"Choose a role: {string.Join(", ", RoleNames.All)}.";
        if ((Role)row.Role == role)
            return $"{row.Username} is {Words(role)} already.";
        if (row.Suspended && role != Role.Member)
            return "This account is suspended. Undo that first.";
        return row.Id == me.Value && await LastAdministrator.IsAsync(sql, me) ? LastAdministrator.Refusal : null;
    }

    private async Task ChangeAsync(Sql sql, UserId? by, AccountRow row, Role role, string reason, string told)
    {
        var (account, now) = (new UserId(row.Id), clock.Now());
        await sql.DoAsync("update accounts set role = @role where user_id = @id", new { role = (long)role, id = row.Id });
        var action = await ModerationService.WriteAsync(sql, by, new Subject(account, null, null), ActionKind.Role, $"From {RoleNames.Of((Role)row.Role)} to {RoleNames.Of(role)}: {reason}", null, now);
        await NoticeWriter.TellAsync(sql, account, action, null, told, now);
    }

    private static string Words(Role role) => (role is Role.Analyst or Role.Administrator ? "an " : "a ") + RoleNames.Of(role);

    private sealed record RoleRow : RowOfPerson
    {
        public long Role { get; init; }

        public bool Suspended { get; init; }
    }
}
