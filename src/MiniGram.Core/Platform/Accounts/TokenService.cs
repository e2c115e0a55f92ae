using System.Globalization;
using MiniGram.Model;
using MiniGram.Platform.Database;

namespace MiniGram.Platform.Accounts;

/// <summary>Personal access tokens: how a program acts in a member's name. A token is shown once and kept as a hash; it ends by itself, by its owner's wish, and with the password.</summary>
public sealed class TokenService(PlatformDatabase database, TimeProvider clock)
{
    private const int Most = 50;
    private const int LongestName = 50;
    private const int LongestDays = 366;
    private static readonly TimeSpan Touch = TimeSpan.FromMinutes(10);

    /// <summary>How every token begins, so that one that was published by mistake can be searched for.</summary>
    public static string Prefix => "minigram_";

    /// <summary>Makes a token; its secret is kept nowhere.</summary>
    public async Task<Outcome<string>> CreateAsync(UserId me, TokenWish wish, CancellationToken cancel = default)
    {
        var name = Limits.Clean(wish.Name).Replace('\n', ' ');
        List<FieldProblem> problems = [.. Limits.Check("name", "A name", name, LongestName)];
        if (name.Length == 0)
            problems.Add(new("name", "Say what the token is for, so that you know later which one to end."));
        if (wish.Scopes == TokenScopes.None)
            problems.Add(new("scopes", "Choose what the token allows."));
        if (wish.Days is < 1 or > LongestDays)
            problems.Add(new("days", string.Create(CultureInfo.InvariantCulture, $"A token lasts 1 to {LongestDays} days.")));
        if (problems.Count > 0)
            return Outcome<string>.No(problems);
        var secret = Prefix + Secrets.New();
        return await database.WriteAsync(async sql =>
        {
            var now = clock.Now();
            await sql.DoAsync("delete from tokens where user_id = @me and expires_at <= @now", new { me = me.Value, now });
            if (await sql.OneAsync<long>("select count(*) from tokens where user_id = @me", new { me = me.Value }) >= Most)
                return Outcome<string>.No(new FieldProblem("name", string.Create(CultureInfo.InvariantCulture, $"An account may have {Most} tokens. End one that you no longer use.")));
            await sql.DoAsync(
                "insert into tokens (user_id, name, hash, scopes, created_at, expires_at) values (@me, @name, @hash, @scopes, @now, @expires)",
                new { me = me.Value, name, hash = Secrets.Hash(secret), scopes = Written(wish.Scopes), now, expires = now + SqlTime.Micros(TimeSpan.FromDays(wish.Days)) });
            return Outcome<string>.Of(secret);
        }, cancel);
    }

    /// <summary>An account's tokens that have not ended, newest first.</summary>
    public async Task<IReadOnlyList<TokenInfo>> ListAsync(UserId me, CancellationToken cancel = default)
    {
        var rows = await database.Read(sql => sql.ListAsync<TokenRow>(
            "select id, name, scopes, created_at, used_at, expires_at from tokens where user_id = @me and expires_at > @now order by id desc", new { me = me.Value, now = clock.Now() }), cancel);
        return [.. rows.Select(row => new TokenInfo(row.Id, row.Name, Read(row.Scopes), SqlTime.At(row.CreatedAt), SqlTime.At(row.UsedAt), SqlTime.At(row.ExpiresAt)))];
    }

    /// <summary>Ends a token; false when the account has none of that id.</summary>
    public async Task<bool> EndAsync(UserId me, long id, CancellationToken cancel = default) =>
        await database.WriteAsync(sql => sql.DoAsync("delete from tokens where user_id = @me and id = @id", new { me = me.Value, id }), cancel) > 0;

    /// <summary>Whose a token is; null for one that has ended or never was.</summary>
    /// <param name="secret">As it was shown.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<TokenHolder?> FindAsync(string secret, CancellationToken cancel = default)
    {
        if (!secret.StartsWith(Prefix, StringComparison.Ordinal))
            return null;
        var now = clock.Now();
        var hash = Secrets.Hash(secret);
        var (token, owner) = await database.Read(async sql =>
        {
            var found = await sql.OneAsync<TokenRow>("select id, user_id, scopes, used_at, expires_at from tokens where hash = @hash and expires_at > @now", new { hash, now });
            return (found, found is null ? null : await AccountRow.FindAsync(sql, new UserId(found.UserId)));
        }, cancel);
        if (token is null || owner is null)
            return null;
        if (token.UsedAt is null || now - token.UsedAt > SqlTime.Micros(Touch))
            await database.WriteAsync(sql => sql.DoAsync("update tokens set used_at = @now where id = @id", new { now, id = token.Id }), cancel);
        return new TokenHolder(token.Id, owner.ToAccount(), Read(token.Scopes), SqlTime.At(token.ExpiresAt));
    }

    private static string Written(TokenScopes scopes) => string.Join(' ', Enum.GetValues<TokenScopes>().Where(scope => scope != TokenScopes.None && scopes.HasFlag(scope)).Select(scope => scope.ToString().ToLowerInvariant()));

    private static TokenScopes Read(string scopes) =>
        scopes.Split(' ').Aggregate(TokenScopes.None, (all, name) => Enum.TryParse<TokenScopes>(name, ignoreCase: true, out var scope) ? all | scope : all);

    private sealed record TokenRow
    {
        public long Id { get; init; }

        public long UserId { get; init; }

        public string Name { get; init; } = "";

        public string Scopes { get; init; } = "";

        public long CreatedAt { get; init; }

        public long? UsedAt { get; init; }

        public long ExpiresAt { get; init; }
    }
}
