using MiniGram.Model;
using MiniGram.Platform.Database;

namespace MiniGram.Platform.Accounts;

/// <summary>Sessions on the server: a cookie holds only a secret, so that one can be listed and ended from anywhere.</summary>
public sealed class SessionService(PlatformDatabase database, TimeProvider clock)
{
    private static readonly TimeSpan Touch = TimeSpan.FromMinutes(10);

    private static readonly string s_find = $"""
        select {AccountRow.Columns}, s.seen_at
        from sessions s
        join accounts a on a.user_id = s.user_id
        join users u on u.id = a.user_id
        where s.id = @session and s.expires_at >= @now
        """;

    /// <summary>How long a session lasts after its last use.</summary>
    public static TimeSpan Lasts => TimeSpan.FromDays(30);

    /// <summary>Begins a session; returns the secret for the cookie, which is kept nowhere else.</summary>
    /// <param name="id">Whose.</param>
    /// <param name="device">What the browser says that it is; cut at 200 characters.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<string> StartAsync(UserId id, string device, CancellationToken cancel = default)
    {
        var secret = Secrets.New();
        device = Limits.Clean(device);
        await database.WriteAsync(async sql =>
        {
            var now = clock.Now();
            await sql.DoAsync("delete from sessions where expires_at < @now", new { now });
            return await sql.DoAsync(
                "insert into sessions (id, user_id, created_at, seen_at, expires_at, device) values (@session, @id, @now, @now, @expires, @device)",
                new { session = Secrets.Hash(secret), id = id.Value, now, expires = now + SqlTime.Micros(Lasts), device = Limits.Clean(device[..Math.Min(device.Length, 200)]) });
        }, cancel);
        return secret;
    }

    /// <summary>Who is behind a cookie's secret, or null when the session has ended.</summary>
    public async Task<SignedIn?> FindAsync(string secret, CancellationToken cancel = default)
    {
        var session = Secrets.Hash(secret);
        var now = clock.Now();
        var row = await database.Read(sql => sql.OneAsync<AccountRow>(s_find, new { session, now }), cancel);
        if (row is null)
            return null;
        if (now - row.SeenAt > SqlTime.Micros(Touch))
        {
            await database.WriteAsync(sql => sql.DoAsync(
                "update sessions set seen_at = @now, expires_at = @expires where id = @session", new { session, now, expires = now + SqlTime.Micros(Lasts) }), cancel);
        }

        return new SignedIn(row.ToAccount(), session);
    }

    /// <summary>Where an account is signed in, last used first.</summary>
    public async Task<IReadOnlyList<SessionInfo>> ListAsync(UserId id, CancellationToken cancel = default)
    {
        var rows = await database.Read(sql => sql.ListAsync<SessionRow>(
            "select id, device, created_at, seen_at, expires_at from sessions where user_id = @id and expires_at >= @now order by seen_at desc, id", new { id = id.Value, now = clock.Now() }), cancel);
        return [.. rows.Select(row => new SessionInfo(row.Id, row.Device, SqlTime.At(row.CreatedAt), SqlTime.At(row.SeenAt), SqlTime.At(row.ExpiresAt)))];
    }

    /// <summary>Ends one session of an account; false when it has none of that id.</summary>
    public async Task<bool> EndAsync(UserId id, string session, CancellationToken cancel = default) =>
        await database.WriteAsync(sql => sql.DoAsync("delete from sessions where user_id = @id and id = @session", new { id = id.Value, session }), cancel) > 0;

    /// <summary>Ends every session of an account but one; null for every one. Returns how many.</summary>
    public Task<int> EndOthersAsync(UserId id, string? keep, CancellationToken cancel = default) =>
        database.WriteAsync(sql => sql.DoAsync("delete from sessions where user_id = @id and id <> @keep", new { id = id.Value, keep = keep ?? "" }), cancel);

    private sealed record SessionRow
    {
        public string Id { get; init; } = "";

        public long UserId { get; init; }

        public string Device { get; init; } = "";

        public long CreatedAt { get; init; }

        public long SeenAt { get; init; }

        public long ExpiresAt { get; init; }
    }
}
