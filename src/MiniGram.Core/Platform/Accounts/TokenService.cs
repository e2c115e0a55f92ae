using MiniGram.Model;
using MiniGram.Platform.Database;

namespace MiniGram.Platform.Accounts;

/// <summary>Personal access tokens for programs. A new password ends them all, for they were made under the old one.</summary>
public sealed class TokenService(PlatformDatabase database, TimeProvider clock)
{
    private const string Prefix = "mgt_";
    private const int Most = 50;
    private static readonly TimeSpan Touch = TimeSpan.FromMinutes(10);

    /// <summary>Makes a token; returns its secret, which is kept nowhere else.</summary>
    /// <param name="id">Whose.</param>
    /// <param name="name">What its owner calls it, 1 to 50 characters.</param>
    /// <param name="scope">What it is good for; not nothing.</param>
    /// <param name="lasts">For how long, a day to a year.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<Outcome<string>> CreateAsync(UserId id, string name, TokenScope scope, TimeSpan lasts, CancellationToken cancel = default)
    {
        name = Limits.Clean(name);
        var problems = new List<FieldProblem>();
        if (name.Length is 0 or > 50)
            problems.Add(new("name", "Give the token a name of 1 to 50 characters that says what uses it."));
        if (scope == TokenScope.None)
            problems.Add(new("scope", "Choose at least one thing that the token is good for."));
        if (lasts < TimeSpan.FromDays(1) || lasts > TimeSpan.FromDays(366))
            problems.Add(new("expires", "A token lasts from a day to a year."));
        if (problems.Count > 0)
            return Outcome<string>.No(problems);
        var secret = Prefix + Secrets.New();
        return await database.WriteAsync(async sql =>
        {
            if (await sql.OneAsync<long>("select count(*) from tokens where user_id = @id", new { id = id.Value }) >= Most)
                return Outcome<string>.No(new FieldProblem("name", $"You have {Most} tokens, which is the limit. Revoke one first."));
            var now = clock.Now();
            await sql.DoAsync(
                "insert into tokens (user_id, name, hash, scopes, created_at, expires_at) values (@id, @name, @hash, @scopes, @now, @expires)",
                new { id = id.Value, name, hash = Secrets.Hash(secret), scopes = ((int)scope).ToString(System.Globalization.CultureInfo.InvariantCulture), now, expires = now + SqlTime.Micros(lasts) });
            return Outcome<string>.Of(secret);
        }, cancel);
    }

    /// <summary>Who is behind a token's secret; null when it is none, has ended, or its owner is suspended.</summary>
    public async Task<TokenBearer?> FindAsync(string secret, CancellationToken cancel = default)
    {
        if (!secret.StartsWith(Prefix, StringComparison.Ordinal))
            return null;
        var now = clock.Now();
        var (token, account) = await database.Read(async sql =>
        {
            var row = await sql.OneAsync<TokenRow>("select id, user_id, scopes, used_at from tokens where hash = @hash and expires_at > @now", new { hash = Secrets.Hash(secret), now });
            return (row, row is null ? null : (await AccountRow.FindAsync(sql, new UserId(row.UserId)))?.ToAccount());
        }, cancel);
        if (token is null || account is null || account.Suspended)
            return null;
        if (now - (token.UsedAt ?? 0) > SqlTime.Micros(Touch))
            await database.WriteAsync(sql => sql.DoAsync("update tokens set used_at = @now where id = @id", new { now, id = token.Id }), cancel);
        return new TokenBearer(account, token.Id, token.Scope);
    }

    /// <summary>An account's tokens, newest first.</summary>
    public async Task<IReadOnlyList<TokenInfo>> ListAsync(UserId id, CancellationToken cancel = default)
    {
        var rows = await database.Read(sql => sql.ListAsync<TokenRow>("select id, name, scopes, created_at, used_at, expires_at from tokens where user_id = @id order by id desc", new { id = id.Value }), cancel);
        return [.. rows.Select(row => new TokenInfo(row.Id, row.Name, row.Scope, SqlTime.At(row.CreatedAt), SqlTime.At(row.UsedAt), SqlTime.At(row.ExpiresAt)))];
    }

    /// <summary>Ends a token; false when the account has none of that id.</summary>
    public async Task<bool> RevokeAsync(UserId id, long token, CancellationToken cancel = default) =>
        await database.WriteAsync(sql => sql.DoAsync("delete from tokens where user_id = @id and id = @token", new { id = id.Value, token }), cancel) > 0;

    private sealed record TokenRow
    {
        public long Id { get; init; }

        public long UserId { get; init; }

        public string Name { get; init; } = "";

        public string Scopes { get; init; } = "0";

        public long CreatedAt { get; init; }

        public long? UsedAt { get; init; }

        public long ExpiresAt { get; init; }

        public TokenScope Scope => (TokenScope)int.Parse(Scopes, System.Globalization.CultureInfo.InvariantCulture);
    }
}
