using MiniGram.Model.Measures;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Fitting;

/// <summary>Growth, season, and the months that neither explains.</summary>
internal static class RegistrationFit
{
    private const double Year = 365.2425;
    private const double Astray = 4; // Standard errors of a month that gets a campaign of its own.
    private const double Prior = 20; // Registrations that a month is taken to have had as expected.

    public static RegistrationKnobs Of(WorldMeasures target)
    {
        var months = Months(target);
        var growth = Growth(months);
        var expected = months.Select(month => Mass(growth, month.Start, month.End)).ToArray();
        Scale(expected, months.Sum(month => month.Count));

        var season = new double[12];
        for (var calendar = 0; calendar < 12; calendar++)
        {
            var ofMonth = Enumerable.Range(0, months.Count).Where(i => months[i].Calendar == calendar).ToList();
            season[calendar] = (ofMonth.Sum(i => (double)months[i].Count) + Prior) / (ofMonth.Sum(i => expected[i]) + Prior);
        }

        for (var i = 0; i < expected.Length; i++)
            expected[i] *= season[months[i].Calendar];
        Scale(expected, months.Sum(month => month.Count));
        return new()
        {
            YearlyGrowth = Digits.Round(Math.Clamp(Math.Exp(growth * Year) - 1, -0.95, 20)),
            Season = [.. season.Select(Digits.Round)],
            Rhythm = RhythmFit.IsUneven(target.RegistrationHours, 24),
            Campaigns = [.. Enumerable.Range(0, months.Count)
                .Where(i => Math.Abs(months[i].Count - expected[i]) > Astray * Math.Sqrt(expected[i] + 1))
                .Select(i => new CampaignKnobs
                {
                    At = target.From.AddDays(months[i].Start),
                    Width = (months[i].End - months[i].Start) * 86_400,
                    Lift = Digits.Round(Math.Clamp(months[i].Count / Math.Max(expected[i], 1e-3), 0, 10_000)),
                })],
        };
    }

    // In days from the world's first.
    private static List<(double Start, double End, int Calendar, long Count)> Months(WorldMeasures target)
    {
        var months = new List<(double, double, int, long)>();
        var first = new DateTime(target.From.Year, target.From.Month, 1, 0, 0, 0, DateTimeKind.Utc);
        for (var i = 0; first.AddMonths(i) < target.Until; i++)
        {
            var (start, end) = (first.AddMonths(i), first.AddMonths(i + 1));
            months.Add((
                Math.Max(0, (start - target.From).TotalDays),
                (DateTime.Compare(end, target.Until) < 0 ? end : target.Until).Subtract(target.From).TotalDays,
                start.Month - 1,
                target.Registrations[i]));
        }

        return months;
    }

    // The rate whose truncated exponential has the mean moment of the registrations: its maximum likelihood.
    private static double Growth(List<(double Start, double End, int Calendar, long Count)> months)
    {
        var (span, count) = (months[^1].End, months.Sum(month => month.Count));
        if (count == 0)
            return 0;
        var mean = months.Sum(month => month.Count * (month.Start + month.End) / 2) / count / span;
        var (low, high) = (-200.0, 200.0);
        for (var step = 0; step < 100; step++)
        {
            var middle = (low + high) / 2;
            (low, high) = MeanOf(middle) < mean ? (middle, high) : (low, middle);
        }

        return Math.Clamp(low / span, Math.Log(0.05) / Year, Math.Log(21) / Year);

        static double MeanOf(double rate) => Math.Abs(rate) < 1e-6 ? 0.5 : (1 / (1 - Math.Exp(-rate))) - (1 / rate);
    }

    private static double Mass(double growth, double start, double end) =>
        Math.Abs(growth) < 1e-9 ? end - start : (Math.Exp(growth * end) - Math.Exp(growth * start)) / growth;

    private static void Scale(double[] values, double total)
    {
        var sum = values.Sum();
        for (var i = 0; i < values.Length && sum > 0; i++)
            values[i] *= total / sum;
    }
}
