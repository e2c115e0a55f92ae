using MiniGram.Model;
using MiniGram.Platform.Database;

namespace MiniGram.Platform.Accounts;

/// <summary>Asks for a code besides the password, where the account has codes turned on. A code counts once.</summary>
internal static class SecondFactor
{
    public static async Task<CodeCheck> CheckAsync(Sql sql, UserId id, string? code, long now)
    {
        var totp = await sql.OneAsync<TotpRow>("select secret, last_step from totp where user_id = @id and confirmed", new { id = id.Value });
        if (totp is null)
            return CodeCheck.NotAsked;
        var typed = new string([.. (code ?? "").Where(char.IsAsciiLetterOrDigit)]).ToLowerInvariant();
        if (typed.Length == 0)
            return CodeCheck.Missing;
        if (Totp.StepOf(Totp.Decode(totp.Secret), typed, SqlTime.At(now)) is { } step && step > totp.LastStep)
        {
            // Of two who send the same code at once, one finds it used.
            return await sql.DoAsync("update totp set last_step = @step where user_id = @id and last_step < @step", new { step, id = id.Value }) > 0 ? CodeCheck.Right : CodeCheck.Wrong;
        }

        return await sql.DoAsync("delete from recovery_codes where user_id = @id and hash = @hash", new { id = id.Value, hash = Secrets.Hash(typed) }) > 0 ? CodeCheck.Right : CodeCheck.Wrong;
    }

    /// <summary>The secret of an account's codes.</summary>
    internal sealed record TotpRow
    {
        public string Secret { get; init; } = "";

        public long LastStep { get; init; }
    }
}
