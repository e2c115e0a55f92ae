using System.Data.Common;
using MiniGram.Analytics.Figures;
using MiniGram.Warehouse;

namespace MiniGram.Analytics.Evidence;

/// <summary>The days that the data covers; both scopes have the same.</summary>
/// <param name="First">The day of the oldest event, or the 1 January before it where <see cref="YearCoverage"/> calls its year whole, but at most a hundred years before the end; the end when there is no event.</param>
/// <param name="End">The first day after the data.</param>
internal sealed record DaySpan(DateOnly First, DateOnly End)
{
    /// <summary>One empty date, the year 1, would make two thousand years of nothing to be tested for seasons. What lies before is counted, but no part of calendars.</summary>
    private const int MostYears = 100;

    public int Days => End.DayNumber - First.DayNumber;

    public static DaySpan Read(DbConnection connection, CancellationToken cancellationToken)
    {
        var asOf = connection.Query("select as_of from parameters", reader => reader.GetDateTime(0), cancellationToken).Single();
        var end = DateOnly.FromDateTime(asOf.TimeOfDay == TimeSpan.Zero ? asOf : asOf.Date.AddDays(1));
        var days = GrowthReader.FirstYearsDays(connection);
        if (days.Count == 0)
            return new(end, end);
        var first = YearCoverage.MissesBeginning(days[0].Year, days) ? days[0] : new(days[0].Year, 1, 1);
        return new(end.Year > MostYears && first < end.AddYears(-MostYears) ? end.AddYears(-MostYears) : first, end);
    }
}
