using MiniGram.Platform.Database;

namespace MiniGram.Platform.Upkeep;

/// <summary>Removes notices that were read long ago. What a moderator decided stays in the log and on the member's page of decisions.</summary>
public sealed class NoticePruning(PlatformDatabase database, TimeProvider clock)
{
    private const int Batch = 5000; // Others write between two of them.

    /// <summary>Removes those that were read and came longer ago than this; returns how many.</summary>
    public async Task<int> RunAsync(TimeSpan age, CancellationToken cancel = default)
    {
        var before = clock.Now() - SqlTime.Micros(age);
        for (var removed = 0; ;)
        {
            var now = await database.WriteAsync(
                sql => sql.DoAsync("delete from notices where id in (select id from notices where seen and created_at < @before order by id limit @most)", new { before, most = Batch }), cancel);
            removed += now;
            if (now < Batch)
                return removed;
        }
    }
}
