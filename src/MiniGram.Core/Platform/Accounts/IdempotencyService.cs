using MiniGram.Model;
using MiniGram.Platform.Database;

namespace MiniGram.Platform.Accounts;

/// <summary>Remembers for a day what was answered to requests that carry a key, so that a program that got no answer can ask again and nothing is done twice.</summary>
public sealed class IdempotencyService(PlatformDatabase database, TimeProvider clock)
{
    private static readonly TimeSpan s_kept = TimeSpan.FromDays(1);
    private static readonly TimeSpan s_running = TimeSpan.FromMinutes(2);

    /// <summary>Characters that a key has at most.</summary>
    public static int Longest => 200;

    /// <summary>Reserves the key, or tells what became of it.</summary>
    /// <param name="me">Whose key: another member's is another key.</param>
    /// <param name="key">1 to 200 characters.</param>
    /// <param name="request">What was asked for, whole; only its hash is kept.</param>
    /// <param name="cancel">Stops it.</param>
    public Task<KeyedRequest> BeginAsync(UserId me, string key, string request, CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfZero(key.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(key.Length, Longest);
        return database.WriteAsync(async sql =>
        {
            var now = clock.Now();
            var values = new { me = me.Value, key, hash = Secrets.Hash(request), now, old = now - SqlTime.Micros(s_kept), stuck = now - SqlTime.Micros(s_running) };
            await sql.DoAsync("delete from idempotency_keys where created_at < @old or (status = 0 and created_at < @stuck)", values);
            var reserved = await sql.DoAsync(
                "insert into idempotency_keys (user_id, key, request_hash, status, body, created_at) values (@me, @key, @hash, 0, '', @now) on conflict do nothing", values) > 0;
            if (reserved)
                return new KeyedRequest(KeyState.New, 0, "");
            var row = await sql.OneAsync<Row>("select request_hash, status, body from idempotency_keys where user_id = @me and key = @key", values);
            return row!.RequestHash != values.hash ? new(KeyState.Other, 0, "") : row.Status == 0 ? new(KeyState.Running, 0, "") : new KeyedRequest(KeyState.Answered, (int)row.Status, row.Body);
        }, cancel);
    }

    /// <summary>Keeps the answer.</summary>
    public Task EndAsync(UserId me, string key, int status, string body, CancellationToken cancel = default) => database.WriteAsync(
        sql => sql.DoAsync("update idempotency_keys set status = @status, body = @body where user_id = @me and key = @key", new { me = me.Value, key, status = (long)status, body }), cancel);

    /// <summary>Frees the key again: nothing was done, and asking again may do it.</summary>
    public Task FreeAsync(UserId me, string key, CancellationToken cancel = default) => database.WriteAsync(
        sql => sql.DoAsync("delete from idempotency_keys where user_id = @me and key = @key and status = 0", new { me = me.Value, key }), cancel);

    private sealed record Row
    {
        public string RequestHash { get; init; } = "";

        public long Status { get; init; }

        public string Body { get; init; } = "";
    }
}
