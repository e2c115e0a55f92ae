using System.Buffers.Text;
using System.Globalization;
using Microsoft.AspNetCore.Identity;
using MiniGram.Model;
using MiniGram.Platform.Database;
using MiniGram.Platform.Notices;

namespace MiniGram.Platform.Accounts;

/// <summary>Passkeys: keys on a member's own devices that sign them in, instead of a password and a code. Whether a device's answer is right is judged by ASP.NET Core Identity.</summary>
public sealed class PasskeyService(PlatformDatabase database, TimeProvider clock)
{
    private const int LongestName = 50;

    /// <summary>How many an account may have.</summary>
    public static int Most => 20;

    /// <summary>An account's passkeys, the first added first.</summary>
    public async Task<IReadOnlyList<PasskeyInfo>> ListAsync(UserId me, CancellationToken cancel = default) =>
        [.. (await RowsAsync(me, cancel)).Select(row => row.ToInfo())];

    /// <summary>Adds one that a device has just made, and tells its owner.</summary>
    /// <param name="me">Whose.</param>
    /// <param name="name">At most 50 characters; empty for 'Passkey' and a number.</param>
    /// <param name="passkey">As the device described it, judged before.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<Outcome<PasskeyInfo>> AddAsync(UserId me, string name, UserPasskeyInfo passkey, CancellationToken cancel = default)
    {
        name = Cleaned(name);
        if (Check(name) is { } problem)
            return Outcome<PasskeyInfo>.No(problem);
        return await database.WriteAsync(async sql =>
        {
            var there = await sql.OneAsync<long>("select count(*) from passkeys where user_id = @me", new { me = me.Value });
            if (there >= Most)
                return Outcome<PasskeyInfo>.No(new FieldProblem("name", string.Create(CultureInfo.InvariantCulture, $"An account may have {Most} passkeys. Remove one that you no longer use.")));
            var now = clock.Now();
            var row = new PasskeyRow
            {
                CredentialId = Base64Url.EncodeToString(passkey.CredentialId),
                UserId = me.Value,
                Name = name.Length > 0 ? name : string.Create(CultureInfo.InvariantCulture, $"Passkey {there + 1}"),
                Data = PasskeyRow.DataOf(passkey),
                CreatedAt = now,
                SignCount = passkey.SignCount,
            };
            var added = await sql.DoAsync(
                """
                insert into passkeys (credential_id, user_id, name, data, created_at, sign_count) values (@CredentialId, @UserId, @Name, @Data, @CreatedAt, @SignCount)
                on conflict do nothing
                """,
                row);
            if (added == 0)
                return Outcome<PasskeyInfo>.No(new FieldProblem("name", "This passkey is known already."));
            await NoticeWriter.WarnAsync(sql, me, $"The passkey “{row.Name}” was added: it can sign you in. If that was not you, remove it and change your password.", now);
            return Outcome<PasskeyInfo>.Of(row.ToInfo());
        }, cancel);
    }

    /// <summary>Calls a passkey something else; null when the account has none of that id.</summary>
    public async Task<Outcome<string>?> RenameAsync(UserId me, string id, string name, CancellationToken cancel = default)
    {
        name = Cleaned(name);
        if (name.Length == 0)
            return Outcome<string>.No(new FieldProblem("name", "Give it a name by which you know it again."));
        if (Check(name) is { } problem)
            return Outcome<string>.No(problem);
        var renamed = await database.WriteAsync(sql => sql.DoAsync("update passkeys set name = @name where user_id = @me and credential_id = @id", new { name, me = me.Value, id }), cancel);
        return renamed > 0 ? Outcome<string>.Of(name) : null;
    }

    /// <summary>Takes a passkey away and tells its owner; false when the account has none of that id.</summary>
    public Task<bool> RemoveAsync(UserId me, string id, CancellationToken cancel = default) => database.WriteAsync(async sql =>
    {
        var name = await sql.OneAsync<string>("select name from passkeys where user_id = @me and credential_id = @id", new { me = me.Value, id });
        if (name is null || await sql.DoAsync("delete from passkeys where user_id = @me and credential_id = @id", new { me = me.Value, id }) == 0)
            return false;
        await NoticeWriter.WarnAsync(sql, me, $"The passkey “{name}” was removed: it can no longer sign you in.", clock.Now());
        return true;
    }, cancel);

    /// <summary>Lets in whoever has answered with a passkey, once its answer was judged; null when it was removed meanwhile, or when its counter shows that the answer is an old one or the device a copy.</summary>
    public Task<Account?> SignInAsync(UserId me, UserPasskeyInfo passkey, CancellationToken cancel = default) => database.WriteAsync(async sql =>
    {
        var used = await sql.DoAsync(
            """
            update passkeys set sign_count = @count, data = @data, used_at = @now
            where user_id = @me and credential_id = @id and (sign_count < @count or (sign_count = 0 and @count = 0))
            """,
            new { count = (long)passkey.SignCount, data = PasskeyRow.DataOf(passkey), now = clock.Now(), me = me.Value, id = Base64Url.EncodeToString(passkey.CredentialId) });
        return used > 0 ? (await AccountRow.FindAsync(sql, me))?.ToAccount() : null;
    }, cancel);

    /// <summary>Takes a challenge as used; false when it was before.</summary>
    /// <param name="challenge">Known only to whom it was given.</param>
    /// <param name="expires">When it is refused anyway, so that it need not be remembered longer.</param>
    /// <param name="cancel">Stops it.</param>
    public Task<bool> TakeChallengeAsync(string challenge, DateTimeOffset expires, CancellationToken cancel = default) => database.WriteAsync(async sql =>
    {
        await sql.DoAsync("delete from used_challenges where expires_at < @now", new { now = clock.Now() });
        return await sql.DoAsync("insert into used_challenges (digest, expires_at) values (@digest, @expires) on conflict do nothing", new { digest = Secrets.Hash(challenge), expires = SqlTime.Micros(expires) }) > 0;
    }, cancel);

    /// <summary>An account's passkeys with their public keys, for Identity.</summary>
    public async Task<IList<UserPasskeyInfo>> KeysAsync(UserId me, CancellationToken cancel = default) => [.. (await RowsAsync(me, cancel)).Select(row => row.ToIdentity())];

    /// <summary>Whose a passkey is; null for one that is not known.</summary>
    public async Task<UserId?> OwnerAsync(byte[] credential, CancellationToken cancel = default) =>
        await database.Read(sql => sql.OneAsync<long?>("select user_id from passkeys where credential_id = @id", new { id = Base64Url.EncodeToString(credential) }), cancel) is { } owner ? new UserId(owner) : null;

    private Task<List<PasskeyRow>> RowsAsync(UserId me, CancellationToken cancel) =>
        database.Read(sql => sql.ListAsync<PasskeyRow>(PasskeyRow.Select + "where user_id = @me order by created_at, credential_id", new { me = me.Value }), cancel);

    private static string Cleaned(string name) => Limits.Clean(name).Replace('\n', ' ');

    private static FieldProblem? Check(string name) => Limits.Check("name", "A name", name, LongestName).FirstOrDefault();
}
