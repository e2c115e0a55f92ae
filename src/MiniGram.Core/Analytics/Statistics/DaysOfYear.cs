namespace MiniGram.Analytics.Statistics;

/// <summary>
/// Daily counts laid out by year and day of the year, each day beside what the two weeks before and after it make one expect. Years are stretches of
/// 365 days that end with the data; 29 February belongs to none.
/// </summary>
internal sealed class DaysOfYear
{
    /// <summary>Days of a year without 29 February.</summary>
    public const int Length = 365;

    /// <summary>Days on either side that a day is held against: two of each weekday.</summary>
    public const int Around = 14;

    /// <summary>From so many events a day on the surroundings' largest and smallest days are left out, lest one holiday makes its neighbours look empty; below it, few are holidays and many are 0.</summary>
    private const double Many = 10;

    private const int LeftOut = 4;

    private readonly DateOnly _first;
    private readonly IReadOnlyList<long> _days;
    private readonly long[] _before;
    private readonly double[] _weekdays = new double[7];

    private DaysOfYear(DateOnly first, IReadOnlyList<long> days)
    {
        (_first, _days, _before) = (first, days, new long[days.Count + 1]);
        for (var day = 0; day < days.Count; day++)
            _before[day + 1] = _before[day] + days[day];
        var (seen, around) = (new double[7], new double[7]);
        for (var day = 0; day < days.Count; day++)
        {
            seen[Weekday(day)] += days[day];
            around[Weekday(day)] += MeanAround(day);
        }

        for (var weekday = 0; weekday < 7; weekday++)
            _weekdays[weekday] = around[weekday] > 0 ? seen[weekday] / around[weekday] : 0;
    }

    /// <summary>The whole years that have events, the oldest first.</summary>
    /// <param name="first">The first day that the data covers.</param>
    /// <param name="days">Events a day, without a gap.</param>
    public static IReadOnlyList<DayYear> Years(DateOnly first, IReadOnlyList<long> days)
    {
        var all = new DaysOfYear(first, days);
        var years = new List<DayYear>();
        var places = new List<(int Day, int Place)>(Length);
        for (var day = days.Count - 1; day >= 0; day--)
        {
            if (Place(first.AddDays(day)) is { } place)
                places.Add((day, place));
            if (places.Count < Length)
                continue;
            if (places.Any(one => days[one.Day] > 0))
                years.Add(all.Year(places));
            places.Clear();
        }

        years.Reverse();
        return years;
    }

    /// <summary>The first day of the oldest whole year; <paramref name="end"/> where there is none.</summary>
    public static DateOnly Begin(DateOnly first, DateOnly end)
    {
        var (begin, filled) = (end, 0);
        for (var date = end.AddDays(-1); date >= first; date = date.AddDays(-1))
        {
            if (Place(date) is not null && ++filled % Length == 0)
                begin = date;
        }

        return begin;
    }

    /// <summary>0 for 1 January to 364 for 31 December; null for 29 February.</summary>
    public static int? Place(DateOnly date) => date switch
    {
        { Month: 2, Day: 29 } => null,
        { Month: > 2 } when DateTime.IsLeapYear(date.Year) => date.DayOfYear - 2,
        _ => date.DayOfYear - 1,
    };

    /// <summary>Month × 100 + day, such as 101 for 1 January.</summary>
    public static int Key(int place)
    {
        var date = new DateOnly(2001, 1, 1).AddDays(place);
        return (100 * date.Month) + date.Day;
    }

    private DayYear Year(List<(int Day, int Place)> places)
    {
        var year = new DayYear();
        foreach (var (day, place) in places)
            (year.Counts[place], year.Around[place], year.Expected[place]) = (_days[day], MeanAround(day), Expected(day));
        return year;
    }

    private double MeanAround(int day)
    {
        var (from, end) = (Math.Max(0, day - Around), Math.Min(_days.Count, day + Around + 1));
        return end - from > 1 ? (double)(_before[end] - _before[from] - _days[day]) / (end - from - 1) : 0;
    }

    /// <summary>What days around, each divided by its weekday's share, make one expect of this weekday.</summary>
    private double Expected(int day)
    {
        Span<double> levels = stackalloc double[2 * Around];
        var n = 0;
        for (var other = Math.Max(0, day - Around); other <= Math.Min(_days.Count - 1, day + Around); other++)
        {
            if (other != day && _weekdays[Weekday(other)] is > 0 and var share)
                levels[n++] = _days[other] / share;
        }

        levels = levels[..n];
        if (MeanAround(day) >= Many && n > 2 * LeftOut)
        {
            levels.Sort();
            levels = levels[LeftOut..^LeftOut];
        }

        var sum = 0.0;
        foreach (var level in levels)
            sum += level;
        return levels.IsEmpty ? 0 : _weekdays[Weekday(day)] * sum / levels.Length;
    }

    private int Weekday(int day) => (_first.DayNumber + day) % 7;
}
