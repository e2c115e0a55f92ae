using System.Data.Common;
using System.Globalization;
using MiniGram.Model.Measures;
using MiniGram.Warehouse;

namespace MiniGram.Analytics.Measuring;

/// <summary>
/// Tells where on Earth people live by when they are active, where that says more than one clock for all: what people do on even days has to foretell the hours of what they do on
/// odd ones. Only differences can be told, so the quietest hours of the common rhythm are taken for the night.
/// </summary>
internal sealed class ZoneMeter(DbConnection connection, CancellationToken cancellationToken)
{
    private const int Hours = 24;
    private const int Night = 3; // Half past three is the middle of the three quietest hours.
    private const int LeastActs = 24;
    private const int LeastPeople = 50;
    private const double LeastShare = 0.005;
    private const double Together = 0.9; // Clocks that stray by less than about two hours are habits of people, not zones.
    private const double Margin = 20; // Of the logarithm of the likelihood.

    /// <summary>The zones, or null where one clock tells as much; and how much the hours of one person keep together: 0 for those of all days alike to 1 for one hour, null for too few people.</summary>
    public (ZoneMeasures? Zones, double? Focus) Measure()
    {
        var people = Read();
        if (people.Count < LeastPeople)
            return (null, null);
        var focus = people.Average(person => Focus(person.Acts));
        var all = Enumerable.Range(0, Hours).Select(hour => people.Sum(person => (double)person.Even[hour]) + 1).ToArray();
        var one = all.Select(count => Math.Log(count / all.Sum())).ToArray();
        var shifts = new ClockShifts([.. people.Select(person => person.Even)]);
        if (people.Sum(person => shifts.Foresight(person.Even, person.Odd) - Enumerable.Range(0, Hours).Sum(hour => person.Odd[hour] * one[hour])) < Margin)
            return (null, focus);

        shifts = new ClockShifts([.. people.Select(person => person.Acts)]);
        if (Resultant(shifts.Shares) > Together)
            return (null, focus);
        var turn = Night - Enumerable.Range(0, Hours).MinBy(hour => shifts.Rhythm[hour] + shifts.Rhythm[(hour + 1) % Hours] + shifts.Rhythm[(hour + Hours - 1) % Hours]);
        int Ahead(int clock) => ((clock + turn + Hours + 11) % Hours) - 11;
        var shares = Enumerable.Range(0, Hours).Where(clock => shifts.Shares[clock] >= LeastShare).OrderBy(Ahead).ToDictionary(Ahead, clock => shifts.Shares[clock]);
        SetClocks([.. people.Select(person => (person.Id, Ahead(Likeliest(shifts.Clock(person.Acts)))))]);
        return (new(shares, Histogram.Of(connection.Query(MeasureSql.PhotoHoursByClock, row => (row.GetInt64(0), row.GetInt64(1)), cancellationToken)), HourMeter.MeasureByClock(connection, cancellationToken)), focus);
    }

    private static int Likeliest(double[] clock) => Array.IndexOf(clock, clock.Max());

    // The squared length of the mean direction, without what chance adds.
    private static double Focus(int[] acts)
    {
        double n = acts.Sum();
        var resultant = Resultant([.. acts.Select(count => count / n)]);
        return ((n * resultant * resultant) - 1) / (n - 1);
    }

    private static double Resultant(IReadOnlyList<double> shares)
    {
        var (x, y) = (0.0, 0.0);
        for (var hour = 0; hour < Hours; hour++)
            (x, y) = (x + (shares[hour] * Math.Cos(2 * Math.PI * hour / Hours)), y + (shares[hour] * Math.Sin(2 * Math.PI * hour / Hours)));
        return Math.Sqrt((x * x) + (y * y));
    }

    private List<ActivePerson> Read()
    {
        var people = new List<ActivePerson>();
        connection.Stream(
            MeasureSql.ActiveHours(LeastActs),
            row =>
            {
                if (people.Count == 0 || people[^1].Id != row.GetInt64(0))
                    people.Add(new(row.GetInt64(0), new int[Hours], new int[Hours]));
                (row.GetInt64(1) == 0 ? people[^1].Even : people[^1].Odd)[row.GetInt64(2)] = (int)row.GetInt64(3);
            },
            cancellationToken);
        return people;
    }

    private void SetClocks(List<(long Id, int Ahead)> clocks)
    {
        connection.Execute("create or replace temp table fit_clocks (user_id bigint, ahead integer)", cancellationToken);
        foreach (var some in clocks.Chunk(1_000))
            connection.Execute($"insert into fit_clocks values {string.Join(", ", some.Select(clock => string.Create(CultureInfo.InvariantCulture, $"({clock.Id}, {clock.Ahead})")))}", cancellationToken);
    }

    private sealed record ActivePerson(long Id, int[] Even, int[] Odd)
    {
        public int[] Acts => [.. Even.Zip(Odd, (even, odd) => even + odd)];
    }
}
