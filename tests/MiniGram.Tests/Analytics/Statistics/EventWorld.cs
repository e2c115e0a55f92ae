using MiniGram.Analytics.Evidence;

namespace MiniGram.Analytics.Statistics;

/// <summary>Simulated events by day and hour: users act in sessions of consecutive hours, the rate grows, and a weekday, hour or month may be raised.</summary>
internal sealed record EventWorld
{
    public DateOnly First { get; init; } = new(2014, 3, 12);

    public int Days { get; init; } = 3_700;

    /// <summary>Expected events in all.</summary>
    public double Events { get; init; } = 30_000;

    /// <summary>A year; 0.3 is 30 %.</summary>
    public double Growth { get; init; }

    /// <summary>Mean events of a session; 1 is single events.</summary>
    public double Burst { get; init; } = 1;

    /// <summary>Standard deviation of the log of a random level that each campaign of 20 days has; 0 for none.</summary>
    public double Campaigns { get; init; }

    public (int Key, double Effect)? Weekday { get; init; }

    public (int Key, double Effect)? Hour { get; init; }

    public (int Key, double Effect)? Month { get; init; }

    /// <summary>How much June to August are raised.</summary>
    public double Summer { get; init; }

    public HourlyCounts Draw(Xoshiro256 random)
    {
        var rates = new double[Days];
        var campaign = 1.0;
        for (var day = 0; day < Days; day++)
        {
            var date = First.AddDays(day);
            if (day % 20 == 0)
                campaign = Draws.LogNormal(random, Campaigns);
            rates[day] = campaign * Math.Pow(1 + Growth, day / 365.25)
                * (Weekday is { } weekday && ((int)date.DayOfWeek + 6) % 7 + 1 == weekday.Key ? 1 + weekday.Effect : 1)
                * (date.Month is >= 6 and <= 8 ? 1 + Summer : 1)
                * (Month is { } month && date.Month == month.Key ? 1 + month.Effect : 1);
        }

        var scale = Events / Burst / rates.Sum();
        var counts = new long[24 * Days];
        for (var day = 0; day < Days; day++)
        {
            for (var sessions = Draws.Poisson(random, rates[day] * scale); sessions > 0; sessions--)
            {
                var hour = Hour is { } raised && random.NextDouble() < raised.Effect / (24 + raised.Effect) ? raised.Key : random.Next(24);
                var at = (24 * day) + hour;
                for (var left = Draws.Geometric(random, Burst); left > 0 && at < counts.Length; left--)
                {
                    counts[at]++;
                    if (Burst > 1 && random.NextDouble() < 0.2)
                        at++;
                }
            }
        }

        return new(First, counts);
    }
}
