using System.Globalization;
using MiniGram.Model.Measures;
using MiniGram.Synthesis.Clocks;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Fitting;

/// <summary>The hours of the week in which people post: UTC, or of their own clocks where those were fitted. Themes whose hours are unlike those of all others have their own.</summary>
internal static class RhythmFit
{
    private const int HoursOfDay = 24;
    private const double Prior = 10; // Photos that each hour of the week is taken to have had as hours and weekdays say.
    private const int Least = 200; // Photos of a theme.
    private const double LeastDistance = 0.08; // Total variation; what is less is not worth a rhythm, however sure.

    /// <summary>That of all photos but those of themes with their own, then those.</summary>
    public static IReadOnlyList<RhythmKnobs> All(WorldMeasures target)
    {
        if (ZoneFit.Of(target) is { } zones)
            return [Of(Counts(zones.PhotoHours)) with { Name = new RhythmKnobs().Name }];
        var own = Own(target);
        var rest = Counts(target.PhotoHours);
        foreach (var theme in own)
            rest = Less(rest, Counts(theme.Measures.Hours));
        return [Of(rest) with { Name = new RhythmKnobs().Name }, .. own.Select(theme => Of(Counts(theme.Measures.Hours)) with { Name = Name(theme.Place) })];
    }

    /// <summary>The name of a theme's own rhythm; empty when it has none.</summary>
    /// <param name="target">Of the data to resemble.</param>
    /// <param name="place">Among the themes that have tags, from 0.</param>
    public static string OfTheme(WorldMeasures target, int place) => Own(target).Any(theme => theme.Place == place) ? Name(place) : "";

    /// <summary>Whether any theme has its own.</summary>
    public static bool HasThemes(WorldMeasures target) => Own(target).Count > 0;

    /// <summary>Of all photos.</summary>
    public static RhythmKnobs Of(WorldMeasures target) => Of(Counts(target.PhotoHours));

    /// <summary>Themes' own rhythms, by what came of them: photos that carry mostly tags of a theme are not all of it, so its hours come out duller than they are.</summary>
    public static IReadOnlyList<RhythmKnobs> Nearer(Scenario scenario, WorldMeasures target, WorldMeasures achieved)
    {
        var wanted = WithTags(target);
        var got = achieved.Themes.ToDictionary(theme => theme.Name, theme => theme.Hours, StringComparer.Ordinal);
        var factors = scenario.Content.Themes.Select((theme, place) => (theme, place))
            .Where(entry => entry.theme.Rhythm.Length > 0 && entry.place < wanted.Count && got.ContainsKey(entry.theme.Name))
            .ToDictionary(entry => entry.theme.Rhythm, entry => Factors(wanted[entry.place].Hours, got[entry.theme.Name]), StringComparer.Ordinal);
        return [.. scenario.Time.Rhythms.Select(rhythm => factors.TryGetValue(rhythm.Name, out var factor)
            ? rhythm with { Week = [.. rhythm.Week.Select((weight, hour) => Digits.Round(weight * factor[hour % HoursOfDay]))] }
            : rhythm)];
    }

    /// <summary>Whether hours differ by more than chance: chi-square above its mean by five standard deviations.</summary>
    public static bool IsUneven(Histogram hours, int count)
    {
        if (hours.Total == 0)
            return false;
        var expected = hours.Total / (double)count;
        var chiSquare = Enumerable.Range(0, count).Sum(hour => (hours[hour] - expected) * (hours[hour] - expected) / expected);
        return chiSquare > count - 1 + (5 * Math.Sqrt(2.0 * (count - 1)));
    }

    private static RhythmKnobs Of(double[] counts)
    {
        var total = counts.Sum();
        if (total <= 0)
            return new();
        var hours = Enumerable.Range(0, HoursOfDay).Select(hour => Enumerable.Range(0, 7).Sum(day => counts[(HoursOfDay * day) + hour]) + 1).ToArray();
        var days = Enumerable.Range(0, 7).Select(day => Enumerable.Range(0, HoursOfDay).Sum(hour => counts[(HoursOfDay * day) + hour]) + 1).ToArray();
        var week = new double[Moments.HoursOfWeek];
        for (var i = 0; i < week.Length; i++)
        {
            var share = hours[i % HoursOfDay] / hours.Sum() * days[i / HoursOfDay] / days.Sum();
            week[i] = (counts[i] + (Prior * Moments.HoursOfWeek * share)) / (total + (Prior * Moments.HoursOfWeek)) * Moments.HoursOfWeek;
        }

        return new() { Week = [.. week.Select(Digits.Round)] };
    }

    private static string Name(int place) => string.Create(CultureInfo.InvariantCulture, $"theme-{place + 1}");

    private static List<ThemeMeasures> WithTags(WorldMeasures world) => [.. world.Themes.Where(theme => theme.Tags.Count > 0)];

    // Unlike all others by more than chance, and by so much that it matters; the most unlike first, since the others are to be held against what is left.
    private static List<(int Place, ThemeMeasures Measures)> Own(WorldMeasures target)
    {
        var left = OfDay(Counts(target.PhotoHours));
        var others = WithTags(target).Select((theme, place) => (Place: place, Measures: theme, Hours: OfDay(Counts(theme.Hours)))).ToList();
        var own = new List<(int Place, ThemeMeasures Measures)>();
        while (others.Where(theme => IsUnlike(theme.Hours, Less(left, theme.Hours))).OrderByDescending(theme => Distance(theme.Hours, Less(left, theme.Hours))).FirstOrDefault() is { Measures: not null } found)
        {
            own.Add((found.Place, found.Measures));
            others.Remove(found);
            left = Less(left, found.Hours);
        }

        return [.. own.OrderBy(theme => theme.Place)];
    }

    private static bool IsUnlike(double[] own, double[] rest) =>
        own.Sum() >= Least && rest.Sum() >= Least && ChiSquare(own, rest) > HoursOfDay - 1 + (5 * Math.Sqrt(2.0 * (HoursOfDay - 1))) && Distance(own, rest) >= LeastDistance;

    private static double Distance(double[] one, double[] other) => 0.5 * one.Zip(other, (a, b) => Math.Abs((a / one.Sum()) - (b / other.Sum()))).Sum();

    private static double[] Less(double[] all, double[] part) => [.. all.Zip(part, (whole, less) => whole - less)];

    private static double ChiSquare(double[] one, double[] other)
    {
        var share = one.Sum() / (one.Sum() + other.Sum());
        return one.Zip(other, (a, b) => a + b == 0 ? 0 : (a - (share * (a + b))) * (a - (share * (a + b))) / (share * (1 - share) * (a + b))).Sum();
    }

    // By what each hour of the day is to be taken times, a photo an hour added so that none is divided by nothing.
    private static double[] Factors(Histogram wanted, Histogram got)
    {
        var (to, from) = (OfDay(Counts(wanted)), OfDay(Counts(got)));
        return [.. to.Zip(from, (a, b) => Math.Clamp((a + 1) / (to.Sum() + HoursOfDay) / ((b + 1) / (from.Sum() + HoursOfDay)), 0.5, 2))];
    }

    private static double[] OfDay(double[] week) => [.. Enumerable.Range(0, HoursOfDay).Select(hour => Enumerable.Range(0, 7).Sum(day => week[(HoursOfDay * day) + hour]))];

    private static double[] Counts(Histogram week) => [.. Enumerable.Range(0, Moments.HoursOfWeek).Select(hour => (double)week[hour])];
}
