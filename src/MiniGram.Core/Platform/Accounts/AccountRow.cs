using MiniGram.Model;
using MiniGram.Platform.Database;

namespace MiniGram.Platform.Accounts;

/// <summary>An account as the database keeps it.</summary>
internal sealed record AccountRow
{
    /// <summary>The columns of <c>accounts a</c> and its <c>users u</c>.</summary>
    public static string Columns =>
        "u.id, u.username, u.created_at, a.name_key, a.password_hash, a.stamp, a.role, a.failures, a.locked_until, a.display_name, a.bio, a.avatar_key, a.private, a.suspended";

    /// <summary>Selects accounts; a condition follows.</summary>
    public static string Select => $"""
        select {Columns}
        from accounts a
        join users u on u.id = a.user_id

        """;

    public long Id { get; init; }

    public string Username { get; init; } = "";

    public long CreatedAt { get; init; }

    public string? PasswordHash { get; init; }

    public string Stamp { get; init; } = "";

    public long Role { get; init; }

    public long Failures { get; init; }

    public long? LockedUntil { get; init; }

    public string DisplayName { get; init; } = "";

    public string Bio { get; init; } = "";

    public string? AvatarKey { get; init; }

    public bool Private { get; init; }

    public bool Suspended { get; init; }

    /// <summary>When the session was last used by which it was found; 0 where it was found otherwise.</summary>
    public long SeenAt { get; init; }

    public Account ToAccount() => new(
        new UserId(Id), Username, DisplayName.Length == 0 ? Username : DisplayName, Bio, AvatarKey, Private, Suspended, (Role)Role, SqlTime.At(CreatedAt), Stamp);

    public static Task<AccountRow?> FindAsync(Sql sql, UserId id) => sql.OneAsync<AccountRow>(Select + "where a.user_id = @id", new { id = id.Value });

    public static Task<AccountRow?> FindAsync(Sql sql, string nameKey) => sql.OneAsync<AccountRow>(Select + "where a.name_key = @nameKey", new { nameKey });
}
