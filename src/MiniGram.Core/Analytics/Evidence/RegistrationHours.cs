using System.Data.Common;
using MiniGram.Warehouse;

namespace MiniGram.Analytics.Evidence;

/// <summary>Reads registrations by day and hour.</summary>
internal static class RegistrationHours
{
    public static HourlyCounts Read(DbConnection connection, DaySpan span, CancellationToken cancellationToken)
    {
        var rows = connection
            .Query("select hour, events from registration_hours", reader => (Hour: reader.GetDateTime(0), Events: reader.GetInt64(1)), cancellationToken)
            .FindAll(row => DateOnly.FromDateTime(row.Hour) >= span.First);
        if (rows.Count == 0)
            return new(span.First, []);

        var first = DateOnly.FromDateTime(rows.Min(row => row.Hour));
        var counts = new long[24 * (span.End.DayNumber - first.DayNumber)];
        foreach (var (hour, events) in rows)
            counts[HourIndex.Of(hour, first)] += events;
        return new(first, counts);
    }
}
