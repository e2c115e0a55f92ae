using MiniGram.Model;
using MiniGram.Platform.Database;

namespace MiniGram.Platform.Accounts;

/// <summary>A site is never without an administrator who can act. The caller holds the roles by <see cref="AccountLock.TakeRolesAsync"/>.</summary>
internal static class LastAdministrator
{
    /// <summary>Why such a one can't go.</summary>
    public const string Refusal = "You are the only administrator. Give someone else the role first.";

    /// <summary>Whether the account is an administrator's, and everyone else who is one is suspended.</summary>
    public static Task<bool> IsAsync(Sql sql, UserId account) => sql.AnyAsync(
        "select 1 from accounts where user_id = @id and role = @admin and not exists (select 1 from accounts o where o.user_id <> @id and o.role = @admin and not o.suspended)",
        new { id = account.Value, admin = (long)Role.Administrator });
}
