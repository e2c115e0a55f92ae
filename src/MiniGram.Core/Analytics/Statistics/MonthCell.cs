namespace MiniGram.Analytics.Statistics;

/// <summary>Events of one month.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Month">1–12.</param>
/// <param name="Days">Days of it that the data covers, 1 or more.</param>
/// <param name="Count">Events in them.</param>
internal sealed record MonthCell(int Year, int Month, int Days, long Count)
{
    /// <summary>Whether the data covers all of it.</summary>
    public bool IsWhole => Days == DateTime.DaysInMonth(Year, Month);
}
