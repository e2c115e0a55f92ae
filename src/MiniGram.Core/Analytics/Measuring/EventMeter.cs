using MiniGram.Model.Measures;

namespace MiniGram.Analytics.Measuring;

/// <summary>
/// Finds days that stand out: first those of the calendar, on which as much more is posted every year, then single ones. A day counts when it departs from the
/// same weekdays around it by more than chance does among all days, in units of how much days vary anyway.
/// </summary>
internal static class EventMeter
{
    private const double Yearly = 5; // Standard errors; of 366 days of the calendar none gets there by chance.
    private const double Once = 7; // Of thousands of days.
    private const double YearlyLift = 1.25;
    private const double OnceLift = 1.5;
    private const int Most = 50;
    private const double MedianOfChiSquare = 0.4549;

    public static IReadOnlyList<EventMeasure> Find(DayCurve curve)
    {
        var days = curve.Days.ToList();
        if (days.Count == 0)
            return [];
        var spread = Spread(days);
        var ofYear = days.GroupBy(day => (day.Day.Month, day.Day.Day)).ToDictionary(
            group => group.Key,
            group => Departure(group.Sum(day => day.Count), group.Sum(day => day.Expected), spread, Yearly, YearlyLift) is var sign && group.Count() > 1 && 2 * group.Count(day => Math.Sign(day.Count - day.Expected) == sign) > group.Count() ? sign : 0);
        var yearly = Runs(days.Select(day => (day.Day, Sign: ofYear[(day.Day.Month, day.Day.Day)])).ToList()).DistinctBy(run => (run.At.Month, run.At.Day)).Select(run => new EventMeasure(run.At, run.Days, IsYearly: true, 0)).ToList();
        var single = Runs(days.Select(day => (day.Day, Sign: ofYear[(day.Day.Month, day.Day.Day)] != 0 ? 0 : Departure(day.Count, day.Expected, spread, Once, OnceLift))).ToList()).Select(run => new EventMeasure(run.At, run.Days, IsYearly: false, 0));
        return
        [
            .. yearly.Concat(single)
                .Select(found => found with { Lift = Lift(curve.On([found], days[^1].Day.AddDays(1)), days) })
                .OrderByDescending(found => Math.Abs(Math.Log(Math.Max(found.Lift, 0.01))))
                .Take(Most)
                .OrderBy(found => found.At),
        ];
    }

    // Where the same weekdays around had none, over the mean of all other days; where those had none either, over a photo in all of them.
    private static double Lift((long Count, double Expected) on, List<(DateTime Day, long Count, double Expected)> days) =>
        on.Count / (on.Expected > 0 ? on.Expected : Math.Max(1, days.Sum(day => day.Count) - on.Count) / (double)days.Count);

    // 1 above, −1 below, 0 neither. The middle two of four days tell what is expected, which varies by three tenths of what a day does.
    private static int Departure(double count, double expected, double spread, double errors, double lift)
    {
        var difference = count - expected;
        if (Math.Abs(difference) <= errors * Math.Sqrt((1.3 * expected * spread) + 1))
            return 0;
        return count >= lift * expected ? 1 : count * lift <= expected ? -1 : 0;
    }

    // How much more days vary than chance makes them: a median, which the days that stand out do not move.
    private static double Spread(List<(DateTime Day, long Count, double Expected)> days)
    {
        var squares = days.Where(day => day.Expected > 0).Select(day => (day.Count - day.Expected) * (day.Count - day.Expected) / (1.3 * day.Expected)).Order().ToList();
        return squares.Count == 0 ? 1 : Math.Max(1, squares[squares.Count / 2] / MedianOfChiSquare);
    }

    private static IEnumerable<(DateTime At, int Days)> Runs(List<(DateTime Day, int Sign)> days)
    {
        for (var first = 0; first < days.Count;)
        {
            var end = first + 1;
            while (end < days.Count && days[end].Sign == days[first].Sign && days[end].Day == days[end - 1].Day.AddDays(1))
                end++;
            if (days[first].Sign != 0)
                yield return (days[first].Day, end - first);
            first = end;
        }
    }
}
