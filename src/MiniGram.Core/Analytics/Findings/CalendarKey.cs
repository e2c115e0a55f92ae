namespace MiniGram.Analytics.Findings;

/// <summary>A calendar key and how people say it.</summary>
/// <param name="Name">'month', 'hour' …, as in 'differ by month'.</param>
/// <param name="At">Such as 'in August', 'on Mondays', 'at 18 o'clock'.</param>
/// <param name="Expression">The key of <c>created_at</c> in SQL.</param>
internal sealed record CalendarKey(string Name, Func<int, string> At, string Expression)
{
    private const int Named = 3;

    public static CalendarKey Year { get; } = new("year", year => $"in {Invariant(year)}", "cast(extract(year from created_at) as integer)");

    public static CalendarKey Quarter { get; } = new("quarter", quarter => $"in the {Quarters[quarter - 1]} quarter", "cast(extract(quarter from created_at) as integer)");

    /// <summary>Month × 100 + day.</summary>
    public static CalendarKey Day { get; } = new("day of the year", day => $"on {Words.Day(day)}", "cast(100 * extract(month from created_at) + extract(day from created_at) as integer)");

    public static CalendarKey Month { get; } = new("month", month => $"in {Words.Month(month)}", "cast(extract(month from created_at) as integer)");

    public static CalendarKey Weekday { get; } = new("weekday", day => $"on {Words.Weekday(day)}s", "cast(extract(isodow from created_at) as integer)");

    public static CalendarKey Hour { get; } = new("hour", hour => $"at {Words.Hour(hour)}", "cast(extract(hour from created_at) as integer)");

    /// <summary>'it may be as good on Tuesdays and on Fridays', of which three are named; null where there are none.</summary>
    public string? Alike(IReadOnlyList<int> keys) => keys.Count == 0
        ? null
        : $"it may be as good {Words.Few([.. keys.Select(At)], Named, others => $"in {Words.Count(others, $"other {Name}", $"other {Name}s")}")}";

    private static string[] Quarters => ["first", "second", "third", "fourth"];

    private static string Invariant(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
