using System.Data.Common;
using System.Globalization;
using MiniGram.Model.Measures;
using MiniGram.Warehouse;

namespace MiniGram.Analytics.Measuring;

/// <summary>Measures how the hour at which photos are posted goes with the likes that they get, authors with about as many followers held against each other.</summary>
internal static class HourMeter
{
    private const int Hours = 24;

    /// <summary>Of each hour of the day, UTC.</summary>
    public static IReadOnlyList<HourMeasure> Measure(DbConnection connection, CancellationToken cancellationToken) => Measure(connection, MeasureSql.PostingHours, cancellationToken);

    /// <summary>Of each hour of the day by the authors' clocks, of authors whose clock is known.</summary>
    public static IReadOnlyList<HourMeasure> MeasureByClock(DbConnection connection, CancellationToken cancellationToken) => Measure(connection, MeasureSql.PostingHoursByClock, cancellationToken);

    private static IReadOnlyList<HourMeasure> Measure(DbConnection connection, string sql, CancellationToken cancellationToken)
    {
        var cells = connection.Query(
            sql,
            row => (Hour: Convert.ToInt32(row.GetValue(0), CultureInfo.InvariantCulture), Bin: row.GetInt64(1), Photos: row.GetInt64(2), Likes: (double)row.GetInt64(3), Squares: row.GetDouble(4)),
            cancellationToken);
        var means = cells.GroupBy(cell => cell.Bin).ToDictionary(bin => bin.Key, bin => bin.Sum(cell => cell.Likes) / bin.Sum(cell => cell.Photos));
        return [.. Enumerable.Range(0, Hours).Select(hour =>
        {
            var own = cells.Where(cell => cell.Hour == hour).OrderBy(cell => cell.Bin).ToList();
            var expected = own.Sum(cell => cell.Photos * means[cell.Bin]);
            var variance = own.Sum(cell => cell.Squares - (cell.Likes * cell.Likes / cell.Photos)); // Of the sum, by how photos of one cell differ.
            return expected > 0 ? new HourMeasure(own.Sum(cell => cell.Photos), own.Sum(cell => cell.Likes) / expected, Math.Sqrt(Math.Max(0, variance)) / expected) : new HourMeasure(own.Sum(cell => cell.Photos), 1, 0);
        })];
    }
}
