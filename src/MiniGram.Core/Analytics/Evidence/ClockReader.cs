using System.Data.Common;
using MiniGram.Warehouse;

namespace MiniGram.Analytics.Evidence;

/// <summary>Reads whether tables have the time of day. Where only the day was recorded, or all was loaded at once, most rows have one and the same, and its hour is nobody's habit.</summary>
internal static class ClockReader
{
    /// <summary>Of many rows, however lively an hour, hardly a thousandth fall on one of 86,400 seconds.</summary>
    private const double MostAtOneTime = 0.5;

    /// <summary>Fewer say nothing of hours anyway.</summary>
    private const long Few = 14;

    private static readonly string[] Tables = ["users", "photos", "likes", "comments", "follows"];

    /// <summary>The tables of whose rows at least half have the same time of day, to the second.</summary>
    public static IReadOnlySet<string> WithoutHours(DbConnection connection, CancellationToken cancellationToken) => Tables.Where(table =>
    {
        var (rows, most) = connection.Query(
            $"""
            select cast(sum(n) as bigint) as n, max(n) as most
            from (
                select count(*) as n
                from {table}
                group by cast(extract(epoch from created_at) as bigint) % 86400
            ) as at_one_time
            having count(*) > 0
            """,
            reader => (reader.GetInt64(0), reader.GetInt64(1)),
            cancellationToken).FirstOrDefault();
        return most >= Few && most >= MostAtOneTime * rows;
    }).ToHashSet(StringComparer.Ordinal);
}
