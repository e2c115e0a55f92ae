namespace MiniGram.Analytics.Evidence;

/// <summary>Where an hour stands in <see cref="HourlyCounts"/>.</summary>
internal static class HourIndex
{
    /// <summary>Whole hours since the first day's midnight.</summary>
    public static int Of(DateTime hour, DateOnly first) => (int)((hour.Ticks - first.ToDateTime(TimeOnly.MinValue).Ticks) / TimeSpan.TicksPerHour);
}
