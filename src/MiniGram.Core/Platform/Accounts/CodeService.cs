using System.Security.Cryptography;
using MiniGram.Model;
using MiniGram.Platform.Database;

namespace MiniGram.Platform.Accounts;

/// <summary>Codes from an authenticator app as a second factor, and recovery codes for when the phone is lost.</summary>
public sealed class CodeService(PlatformDatabase database, TimeProvider clock)
{
    private const int RecoveryCodes = 10;

    /// <summary>Whether the account asks for a code at sign-in.</summary>
    public Task<bool> IsOnAsync(UserId id, CancellationToken cancel = default) =>
        database.Read(sql => sql.AnyAsync("select 1 from totp where user_id = @id and confirmed", new { id = id.Value }), cancel);

    /// <summary>How many recovery codes are left.</summary>
    public Task<int> RecoveryLeftAsync(UserId id, CancellationToken cancel = default) =>
        database.Read(sql => sql.OneAsync<int>("select count(*) from recovery_codes where user_id = @id", new { id = id.Value }), cancel);

    /// <summary>Draws a new secret, which holds once <see cref="ConfirmAsync"/> has seen a code from it; null when codes are on already.</summary>
    public Task<CodeSetup?> BeginAsync(UserId id, CancellationToken cancel = default) => database.WriteAsync(async sql =>
    {
        if (await sql.AnyAsync("select 1 from totp where user_id = @id and confirmed", new { id = id.Value }))
            return (CodeSetup?)null;
        var secret = Totp.Encode(RandomNumberGenerator.GetBytes(20));
        await sql.DoAsync(
            """
            insert into totp (user_id, secret, created_at) values (@id, @secret, @now)
            on conflict (user_id) do update set secret = excluded.secret, created_at = excluded.created_at
            """,
            new { id = id.Value, secret, now = clock.Now() });
        return await SetupAsync(sql, id, secret);
    }, cancel);

    /// <summary>What <see cref="BeginAsync"/> drew and waits to be confirmed, to be shown again after a slip; null when nothing does.</summary>
    public Task<CodeSetup?> PendingAsync(UserId id, CancellationToken cancel = default) => database.Read(async sql =>
        await sql.OneAsync<string>("select secret from totp where user_id = @id and not confirmed", new { id = id.Value }) is { } secret ? await SetupAsync(sql, id, secret) : null, cancel);

    /// <summary>Turns codes on when the app shows the right one.</summary>
    /// <returns>The recovery codes, shown this once; or what is wrong.</returns>
    public Task<Outcome<IReadOnlyList<string>>> ConfirmAsync(UserId id, string code, CancellationToken cancel = default) => database.WriteAsync(async sql =>
    {
        var secret = await sql.OneAsync<string>("select secret from totp where user_id = @id and not confirmed", new { id = id.Value });
        if (secret is null)
            return Outcome<IReadOnlyList<string>>.No(new FieldProblem("code", "Begin again: there is no new secret to confirm."));
        var now = clock.GetUtcNow();
        if (Totp.StepOf(Totp.Decode(secret), new string([.. code.Where(char.IsAsciiDigit)]), now) is not { } step)
            return Outcome<IReadOnlyList<string>>.No(new FieldProblem("code", "That is not the code that the app shows now. Check that the phone's clock is right."));
        await sql.DoAsync("update totp set confirmed = true, last_step = @step where user_id = @id", new { id = id.Value, step });
        return Outcome<IReadOnlyList<string>>.Of(await DrawAsync(sql, id));
    }, cancel);

    /// <summary>Draws new recovery codes in place of the old; null when codes are off.</summary>
    public Task<IReadOnlyList<string>?> NewRecoveryAsync(UserId id, CancellationToken cancel = default) => database.WriteAsync(async sql =>
        await sql.AnyAsync("select 1 from totp where user_id = @id and confirmed", new { id = id.Value }) ? await DrawAsync(sql, id) : null, cancel);

    /// <summary>Turns codes off; false when they were.</summary>
    public Task<bool> TurnOffAsync(UserId id, CancellationToken cancel = default) => database.WriteAsync(async sql =>
    {
        await sql.DoAsync("delete from recovery_codes where user_id = @id", new { id = id.Value });
        return await sql.DoAsync("delete from totp where user_id = @id", new { id = id.Value }) > 0;
    }, cancel);

    private static async Task<CodeSetup> SetupAsync(Sql sql, UserId id, string secret)
    {
        var name = await sql.OneAsync<string>("select username from users where id = @id", new { id = id.Value });
        return new CodeSetup(string.Join(' ', secret.Chunk(4).Select(group => new string(group))), $"otpauth://totp/MiniGram:{Uri.EscapeDataString(name!)}?secret={secret.ToUpperInvariant()}&issuer=MiniGram");
    }

    /// <summary>Ten codes of 50 bits, of which only hashes are kept; ten failures close the account for a while, so that is more than enough.</summary>
    private async Task<IReadOnlyList<string>> DrawAsync(Sql sql, UserId id)
    {
        await sql.DoAsync("delete from recovery_codes where user_id = @id", new { id = id.Value });
        var codes = new List<string>();
        for (var i = 0; i < RecoveryCodes; i++)
        {
            var code = RandomNumberGenerator.GetString("abcdefghijkmnpqrstuvwxyz23456789", 10);
            codes.Add($"{code[..5]}-{code[5..]}");
            await sql.DoAsync("insert into recovery_codes (user_id, hash, created_at) values (@id, @hash, @now)", new { id = id.Value, hash = Secrets.Hash(code), now = clock.Now() });
        }

        return codes;
    }
}
