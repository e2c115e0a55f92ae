using MiniGram.Model;
using MiniGram.Platform.Database;
using MiniGram.Platform.Finding;
using MiniGram.Platform.Notices;
using MiniGram.Platform.Photos;

namespace MiniGram.Platform.Accounts;

/// <summary>Makes and changes accounts, and tells who signs in.</summary>
public sealed class MemberService(PlatformDatabase database, TimeProvider clock, Passwords passwords)
{
    private const int TriesBeforeLock = 10;
    private static readonly TimeSpan Lock = TimeSpan.FromMinutes(15);

    /// <summary>Makes a member's account.</summary>
    public Task<Outcome<Account>> SignUpAsync(SignUp form, CancellationToken cancel = default) => CreateAsync(form, Role.Member, cancel);

    /// <summary>Makes an account with a role: how an operator makes the first one.</summary>
    public async Task<Outcome<Account>> CreateAsync(SignUp form, Role role, CancellationToken cancel = default)
    {
        var username = form.Username.Trim();
        var display = Limits.Clean(form.DisplayName);
        List<FieldProblem> problems = [.. Limits.Check("displayName", "A display name", display, Limits.DisplayName)];
        if (UserNames.ProblemWith(username) is { } name)
            problems.Add(new("username", name));
        if (Passwords.ProblemWith(form.Password, username, display) is { } weak)
            problems.Add(new("password", weak));
        if (problems.Count > 0)
            return Outcome<Account>.No(problems);
        var hash = passwords.Hash(form.Password);
        return await database.WriteAsync(async sql =>
        {
            if (await AccountRow.FindAsync(sql, UserNames.KeyOf(username)) is not null)
                return Outcome<Account>.No(new FieldProblem("username", $"'{username}' is taken. Choose another one."));
            var now = clock.Now();
            var id = await sql.OneAsync<long>("insert into users (username, created_at) values (@username, @now) returning id", new { username, now });
            await sql.DoAsync(
                "insert into accounts (user_id, name_key, password_hash, stamp, role, display_name, changed_at) values (@id, @key, @hash, @stamp, @role, @display, @now)",
                new { id, key = UserNames.KeyOf(username), hash, stamp = Secrets.New(), role = (long)role, display, now });
            await SearchWriter.PersonAsync(sql, new UserId(id));
            return Outcome<Account>.Of((await AccountRow.FindAsync(sql, new UserId(id)))!.ToAccount());
        }, cancel);
    }

    /// <summary>The account of that id, or null.</summary>
    public async Task<Account?> FindAsync(UserId id, CancellationToken cancel = default) => (await database.Read(sql => AccountRow.FindAsync(sql, id), cancel))?.ToAccount();

    /// <summary>The account of that name in any case, or null.</summary>
    public async Task<Account?> FindAsync(string username, CancellationToken cancel = default) =>
        (await database.Read(sql => AccountRow.FindAsync(sql, UserNames.KeyOf(username)), cancel))?.ToAccount();

    /// <summary>Whether name and password belong together. The work is the same for a name that no one has. Ten failures close the account to new sign-ins for 15 minutes.</summary>
    /// <param name="username">As typed.</param>
    /// <param name="password">As typed.</param>
    /// <param name="code">A code from the phone or a recovery code, for accounts that ask for one; null or empty when none was given.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<SignIn> SignInAsync(string username, string password, string? code = null, CancellationToken cancel = default)
    {
        var row = await database.Read(sql => AccountRow.FindAsync(sql, UserNames.KeyOf(username)), cancel);
        return await EnterAsync(row, passwords.Verify(row?.PasswordHash, password), code, cancel);
    }

    /// <summary>Goes on with a sign-in that needed a code: the password was right, and must not have changed since. Wrong codes count as failures, as wrong passwords do.</summary>
    /// <param name="id">Whose.</param>
    /// <param name="stamp">The account's stamp when the password was asked.</param>
    /// <param name="code">A code from the phone or a recovery code.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<SignIn> ContinueAsync(UserId id, string stamp, string code, CancellationToken cancel = default)
    {
        var row = await database.Read(sql => AccountRow.FindAsync(sql, id), cancel);
        return await EnterAsync(row, row?.Stamp == stamp, code, cancel);
    }

    private Task<SignIn> EnterAsync(AccountRow? row, bool right, string? code, CancellationToken cancel)
    {
        var now = clock.Now();
        return database.WriteAsync(async sql =>
        {
            // Locked and read again: tries that run beside this one wait, and one of them may have closed the account.
            await sql.DoAsync("update accounts set failures = failures where user_id = @id", new { id = row?.Id ?? long.MinValue });
            var current = await AccountRow.FindAsync(sql, row is null ? new UserId(long.MinValue) : new UserId(row.Id));
            var open = current is not null && !(current.LockedUntil > now) && current.Stamp == row!.Stamp;
            var codes = right && open ? await SecondFactor.CheckAsync(sql, new UserId(current!.Id), code, now) : CodeCheck.NotAsked;
            if (right && open && codes == CodeCheck.Missing)
                return new SignIn(SignInAnswer.CodeNeeded, current!.ToAccount());
            var welcome = right && open && codes != CodeCheck.Wrong;
            await sql.DoAsync(
                """
                update accounts set
                    failures = case when @welcome then 0 when locked_until > @now then failures when failures + 1 >= @most then 0 else failures + 1 end,
                    locked_until = case when @welcome then null when locked_until > @now then locked_until when failures + 1 >= @most then @until else null end
                where user_id = @id
                """,
                new { welcome, now, most = TriesBeforeLock, until = now + SqlTime.Micros(Lock), id = current?.Id ?? long.MinValue });
            return welcome ? new SignIn(SignInAnswer.Welcome, current!.ToAccount()) : new SignIn(SignInAnswer.Refused, null);
        }, cancel);
    }

    /// <summary>Changes the user name. The old one is free at once.</summary>
    public async Task<Outcome<Account>> ChangeNameAsync(UserId id, string username, CancellationToken cancel = default)
    {
        username = username.Trim();
        if (UserNames.ProblemWith(username) is { } problem)
            return Outcome<Account>.No(new FieldProblem("username", problem));
        return await database.WriteAsync(async sql =>
        {
            var other = await AccountRow.FindAsync(sql, UserNames.KeyOf(username));
            if (other is not null && other.Id != id.Value)
                return Outcome<Account>.No(new FieldProblem("username", $"'{username}' is taken. Choose another one."));
            await sql.DoAsync("update users set username = @username where id = @id", new { username, id = id.Value });
            await sql.DoAsync("update accounts set name_key = @key where user_id = @id", new { key = UserNames.KeyOf(username), id = id.Value });
            await SearchWriter.PersonAsync(sql, id);
            return Outcome<Account>.Of((await AccountRow.FindAsync(sql, id))!.ToAccount());
        }, cancel);
    }

    /// <summary>Changes what the member says of themselves, and whether the account is private.</summary>
    public async Task<Outcome<Account>> ChangeProfileAsync(UserId id, ProfileEdit edit, CancellationToken cancel = default)
    {
        var display = edit.DisplayName is null ? null : Limits.Clean(edit.DisplayName).Replace('\n', ' ');
        var bio = edit.Bio is null ? null : Limits.Clean(edit.Bio);
        List<FieldProblem> problems = [.. Limits.Check("displayName", "A display name", display ?? "", Limits.DisplayName), .. Limits.Check("bio", "The text about you", bio ?? "", Limits.Bio)];
        if (problems.Count > 0)
            return Outcome<Account>.No(problems);
        return await database.WriteAsync(async sql =>
        {
            // Who waits is let in, which counts for them as well: all are locked in one order.
            await AccountLock.TakeAsync(sql, [id, .. edit.Private is false ? await People.FollowWriter.WaitingAsync(sql, id) : []]);
            await sql.DoAsync(
                "update accounts set display_name = coalesce(@display, display_name), bio = coalesce(@bio, bio), private = coalesce(@closed, private) where user_id = @id",
                new { display, bio, closed = edit.Private, id = id.Value });
            await SearchWriter.PersonAsync(sql, id);
            await Reach.RefreshAsync(sql, id);
            if (edit.Private is false)
                await People.FollowWriter.AcceptAllAsync(sql, id, clock.Now());
            return Outcome<Account>.Of((await AccountRow.FindAsync(sql, id))!.ToAccount());
        }, cancel);
    }

    /// <summary>Sets or, with null, removes the avatar; returns the media key of the one before, whose file is no longer needed, or null.</summary>
    public Task<string?> SetAvatarAsync(UserId id, string? mediaKey, CancellationToken cancel = default) => database.WriteAsync(async sql =>
    {
        var before = (await AccountRow.FindAsync(sql, id))?.AvatarKey;
        await sql.DoAsync("update accounts set avatar_key = @mediaKey where user_id = @id", new { mediaKey, id = id.Value });
        return before == mediaKey ? null : before;
    }, cancel);

    /// <summary>Whether it is the account's password; asked again before what can't be undone.</summary>
    public async Task<bool> IsPasswordAsync(UserId id, string password, CancellationToken cancel = default) =>
        passwords.Verify((await database.Read(sql => AccountRow.FindAsync(sql, id), cancel))?.PasswordHash, password);

    /// <summary>Changes the password and ends every token, and every session but one.</summary>
    /// <param name="id">Whose.</param>
    /// <param name="current">The password that holds now.</param>
    /// <param name="password">The new one.</param>
    /// <param name="keep">The <see cref="SessionInfo.Id"/> of the session that goes on, or null for none.</param>
    /// <param name="withoutPasskeys">Whether passkeys go, too, for whoever knew the password may have added one.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<Outcome<Account>> ChangePasswordAsync(UserId id, string current, string password, string? keep, bool withoutPasskeys = false, CancellationToken cancel = default) =>
        await IsPasswordAsync(id, current, cancel)
            ? await SetPasswordAsync(id, password, keep, withoutPasskeys, cancel)
            : Outcome<Account>.No(new FieldProblem("current", "That is not your password."));

    /// <summary>Sets a password without asking for the one before, as an operator does, and ends every token, and every session but one.</summary>
    public async Task<Outcome<Account>> SetPasswordAsync(UserId id, string password, string? keep = null, bool withoutPasskeys = false, CancellationToken cancel = default)
    {
        var row = await database.Read(sql => AccountRow.FindAsync(sql, id), cancel);
        if (row is null)
            return Outcome<Account>.No(new FieldProblem("username", "There is no such account."));
        if (Passwords.ProblemWith(password, row.Username, row.DisplayName) is { } weak)
            return Outcome<Account>.No(new FieldProblem("password", weak));
        var hash = passwords.Hash(password);
        return await database.WriteAsync(async sql =>
        {
            var now = clock.Now();
            await sql.DoAsync(
                "update accounts set password_hash = @hash, stamp = @stamp, failures = 0, locked_until = null, changed_at = @now where user_id = @id",
                new { hash, stamp = Secrets.New(), now, id = id.Value });
            await sql.DoAsync("delete from sessions where user_id = @id and id <> @keep", new { id = id.Value, keep = keep ?? "" });
            await sql.DoAsync("delete from tokens where user_id = @id", new { id = id.Value });
            if (withoutPasskeys && await sql.DoAsync("delete from passkeys where user_id = @id", new { id = id.Value }) > 0)
                await NoticeWriter.WarnAsync(sql, id, "Your passkeys were removed when the password was changed: they can no longer sign you in.", now);
            return Outcome<Account>.Of((await AccountRow.FindAsync(sql, id))!.ToAccount());
        }, cancel);
    }

    /// <summary>Whether there is an administrator: without one the operator is told how to make the first.</summary>
    public Task<bool> HasAdministratorAsync(CancellationToken cancel = default) =>
        database.Read(sql => sql.AnyAsync("select 1 from accounts where role = @role", new { role = (long)Role.Administrator }), cancel);
}
