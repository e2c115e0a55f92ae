using System.Globalization;
using MiniGram.Analytics.Evidence;

namespace MiniGram.Analytics.Statistics;

/// <summary>
/// Whether a pattern of suspected bots is one of them all or the habits of some: each has hours of its own, and a week after week of the same bots
/// repeats them. The test of weeks again with the bot as the unit: its hours are turned, its weekdays put into a random order. The larger p counts.
/// </summary>
internal static class HabitTest
{
    /// <summary>Below it there are too few arrangements to pass a correction for the family of headlines.</summary>
    public const int LeastBots = 4;

    private const double Level = 0.05;

    /// <summary>Lets a pattern by weekday stand only if the bots share it.</summary>
    public static TestResult Weekday(string id, TestResult pattern, BotHabits habits) => Confirm(id, pattern, 7, habits.Weekdays, 1);

    /// <summary>Lets a pattern by hour stand only if the bots share it.</summary>
    public static TestResult Hour(string id, TestResult pattern, BotHabits habits) => Confirm(id, pattern, 24, habits.Hours, 0);

    private static TestResult Confirm(string id, TestResult pattern, int keys, long[] counts, int firstKey)
    {
        if (pattern.P is not { } p)
            return pattern;
        var name = $"{pattern.Test}, and the same within suspected bots";
        if (counts.Length / keys < LeastBots)
            return Untested.TooLittle(name, pattern.N, string.Create(CultureInfo.InvariantCulture, $"that bots share a pattern shows only in {LeastBots} or more of them; there are {counts.Length / keys}")) with { Items = Untested.Descriptive(pattern, "").Items };

        long[] totals = [.. counts.Chunk(keys).Select(bot => bot.Sum())];
        var profiles = new WeekProfiles(keys, counts, totals, [.. counts.Select((count, i) => (double)count / totals[i / keys])]);
        var among = CalendarPattern.Test(id + ":bots", profiles, firstKey, name);
        var items = BenjaminiHochberg.Adjust([.. pattern.Items.Zip(among.Items, Wider)]);
        var peak = items.MaxBy(item => item.Estimate)!;
        return pattern with
        {
            Test = name,
            Low = peak.Low,
            High = peak.High,
            P = Math.Max(p, among.P!.Value),
            Power = Math.Min(pattern.Power!.Value, among.Power!.Value),
            Items = items,
            Scarce = pattern.Power >= Findings.Verdicts.EnoughPower && among.Power < Findings.Verdicts.EnoughPower ? "suspected bots" : pattern.Scarce,
            Caveat = p < Level && among.P >= Level ? "Week after week they do differ, but no more than the habits of single bots give: each has its own." : pattern.Caveat,
        };
    }

    /// <summary>The estimate over weeks, the interval of whichever unit makes it wider, and the larger p.</summary>
    private static ItemResult Wider(ItemResult weeks, ItemResult bots) => weeks with
    {
        Low = Math.Max(0, weeks.Estimate!.Value - Math.Max(weeks.Estimate.Value - weeks.Low!.Value, bots.Estimate!.Value - bots.Low!.Value)),
        High = weeks.Estimate.Value + Math.Max(weeks.High!.Value - weeks.Estimate.Value, bots.High!.Value - bots.Estimate.Value),
        P = Math.Max(weeks.P!.Value, bots.P!.Value),
    };
}
