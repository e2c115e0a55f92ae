using System.Data.Common;
using MiniGram.Analytics.Models;
using MiniGram.Analytics.Models.Rows;

namespace MiniGram.Analytics.Evidence;

/// <summary>Reads rows a day of each table.</summary>
internal static class TableDayReader
{
    private static readonly string[] Tables = ["users", "photos", "likes", "comments", "follows"];

    public static IReadOnlyList<TableDays> Read(DbConnection connection, Scope scope, DaySpan span, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var rows = connection.Rows<DayEvents>("select * from events_by_day").ToLookup(row => row.TableName);
        return [.. Tables.Select(table =>
        {
            var counts = new long[span.Days];
            foreach (var row in rows[table].Where(row => row.Day >= span.First))
                counts[row.Day.DayNumber - span.First.DayNumber] += row.Events - (scope == Scope.People ? row.BotEvents : 0);
            return new TableDays(table, counts);
        })];
    }
}
