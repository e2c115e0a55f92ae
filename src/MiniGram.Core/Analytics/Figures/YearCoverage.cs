namespace MiniGram.Analytics.Figures;

/// <summary>
/// Which years the data covers whole. The last one is covered if <c>as-of</c> is not before its end. The first one is covered if its first
/// event comes so early that what is missing is no more than chance: within a week of 1 January, and after no more empty days than lie
/// between two events somewhere in the same year (one is always allowed). So a platform that began with the year and had its first
/// registration on 2 January has a whole first year; data with hundreds of events a day that begin on 3 January does not.
/// </summary>
internal static class YearCoverage
{
    private const int EmptyDaysAtMost = 6;

    /// <summary>Whether the data covers only part of the year.</summary>
    /// <param name="year">From the first to the last event's.</param>
    /// <param name="days">Days with events, ascending; those of the first event's year are enough.</param>
    /// <param name="asOf">The exclusive end of the data.</param>
    public static bool IsPartial(int year, IReadOnlyList<DateOnly> days, DateTime asOf) =>
        (year < 9999 && asOf < new DateTime(year + 1, 1, 1)) || MissesBeginning(year, days);

    /// <summary>Whether it is the first event's year and that event comes too late for the year to be covered whole.</summary>
    public static bool MissesBeginning(int year, IReadOnlyList<DateOnly> days)
    {
        if (days.Count == 0 || days[0].Year != year)
            return false;
        var empty = days[0].DayOfYear - 1;
        return empty > Math.Min(EmptyDaysAtMost, Math.Max(1, LongestGap(days, year)));
    }

    private static int LongestGap(IReadOnlyList<DateOnly> days, int year)
    {
        var longest = 0;
        for (var i = 1; i < days.Count && days[i].Year == year; i++)
            longest = Math.Max(longest, days[i].DayNumber - days[i - 1].DayNumber - 1);
        return longest;
    }
}
