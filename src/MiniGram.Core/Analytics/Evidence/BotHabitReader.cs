using System.Data.Common;
using MiniGram.Analytics.Models;
using MiniGram.Analytics.Models.Rows;

namespace MiniGram.Analytics.Evidence;

/// <summary>Reads when each suspected bot likes. Both scopes have the same.</summary>
internal static class BotHabitReader
{
    public static BotHabits Read(DbConnection connection, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var rows = connection.Rows<BotHabit>("select * from bot_habits order by user_id");
        var bots = rows.Select(row => row.UserId).Distinct().Index().ToDictionary(bot => bot.Item, bot => bot.Index);
        var (weekdays, hours) = (new long[7 * bots.Count], new long[24 * bots.Count]);
        foreach (var row in rows)
        {
            weekdays[(7 * bots[row.UserId]) + row.Weekday - 1] += row.Likes;
            hours[(24 * bots[row.UserId]) + row.Hour] += row.Likes;
        }

        return new(weekdays, hours);
    }
}
