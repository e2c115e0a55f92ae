using System.Globalization;
using MiniGram.Model;

namespace MiniGram.Platform.Database;

/// <summary>Remembers what was made for a key, in the transaction that makes it: either both are there or neither.</summary>
internal static class OnceWriter
{
    private const int Created = 201;

    /// <summary>What was made for the key before: the id, or a problem when it was for something else; null when the key is new, or there is none.</summary>
    public static async Task<Outcome<long>?> FindAsync(Sql sql, UserId me, OnceKey? once, long now)
    {
        if (once is null)
            return null;
        var row = await sql.OneAsync<OnceRow>(
            "select request_hash, body from idempotency_keys where user_id = @me and key = @key and created_at > @since",
            new { me = me.Value, key = once.Key, since = now - SqlTime.Micros(OnceKey.Lasts) });
        if (row is null)
            return null;
        return row.RequestHash == once.Digest
            ? Outcome<long>.Of(long.Parse(row.Body, CultureInfo.InvariantCulture))
            : Outcome<long>.No(new FieldProblem(OnceKey.Field, "This key was used for another request. Take a new key for each thing that you post."));
    }

    /// <summary>Remembers it for a day.</summary>
    public static async Task KeepAsync(Sql sql, UserId me, OnceKey? once, long made, long now)
    {
        if (once is null)
            return;
        await sql.DoAsync("delete from idempotency_keys where created_at <= @since", new { since = now - SqlTime.Micros(OnceKey.Lasts) });
        await sql.DoAsync(
            "insert into idempotency_keys (user_id, key, request_hash, status, body, created_at) values (@me, @key, @digest, @status, @body, @now)",
            new { me = me.Value, key = once.Key, digest = once.Digest, status = (long)Created, body = made.ToString(CultureInfo.InvariantCulture), now });
    }

    private sealed record OnceRow
    {
        public string RequestHash { get; init; } = "";

        public string Body { get; init; } = "";
    }
}
