using System.Globalization;
using MiniGram.Model.Measures;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Fitting;

/// <summary>Themes with as many tags as those of the data, as popular.</summary>
internal static class ThemeFit
{
    private const double Prior = 100;

    public static IReadOnlyList<ThemeKnobs> Of(WorldMeasures target, bool keepTags)
    {
        var (number, known) = (0, new HashSet<string>(StringComparer.Ordinal));
        var themes = new List<ThemeKnobs>();
        foreach (var theme in target.Themes.Where(theme => theme.Tags.Count > 0))
        {
            // A tag with control characters, or that another is once blanks are put in order, gets a number too.
            var tags = theme.Tags.Select(tag => Plain(tag) is { Length: > 0 } plain && keepTags && known.Add(plain) ? plain : Numbered()).ToList();
            var uses = theme.Uses.Sum();
            themes.Add(new() { Name = keepTags ? theme.Name : string.Create(CultureInfo.InvariantCulture, $"theme-{themes.Count + 1}"), Tags = tags, Weight = Digits.Round(Math.Max(uses, 0.01)), Lift = Lift(theme), Rhythm = RhythmFit.OfTheme(target, themes.Count) });
        }

        return themes.Count > 0 ? themes : [new() { Name = "nothing", Tags = [Numbered()], Weight = 1 }];

        string Numbered()
        {
            while (!known.Add(string.Create(CultureInfo.InvariantCulture, $"tag{++number}")))
            {
            }

            return string.Create(CultureInfo.InvariantCulture, $"tag{number}");
        }
    }

    /// <summary>The lifts of the last guess, by what came of them.</summary>
    public static IReadOnlyList<ThemeKnobs> Nearer(IReadOnlyList<ThemeKnobs> themes, WorldMeasures target, WorldMeasures achieved)
    {
        var wanted = target.Themes.Where(theme => theme.Tags.Count > 0).ToList();
        var got = achieved.Themes.ToDictionary(theme => theme.Name, Lift, StringComparer.Ordinal);
        return wanted.Count != themes.Count ? themes : [.. themes.Select((theme, i) => got.GetValueOrDefault(theme.Name) is > 0 and var lift
            ? theme with { Lift = Digits.Round(Math.Clamp(theme.Lift * Math.Clamp(Lift(wanted[i]) / lift, 0.5, 2), 0.02, 50)) }
            : theme)];
    }

    // Few photos tell little of what their theme draws: as if so many more were liked like all.
    private static double Lift(ThemeMeasures theme) =>
        Digits.Round(Math.Clamp(((theme.Photos * theme.Lift) + Prior) / (theme.Photos + Prior), 0.02, 50));

    /// <summary>The exponent of the Zipf law within themes, by maximum likelihood.</summary>
    public static double Popularity(WorldMeasures target)
    {
        var (low, high) = (0.0, 5.0);
        for (var step = 0; step < 60; step++)
        {
            var (a, b) = (low + ((high - low) / 3), high - ((high - low) / 3));
            (low, high) = Likelihood(a) < Likelihood(b) ? (a, high) : (low, b);
        }

        return (low + high) / 2;

        double Likelihood(double exponent) => target.Themes.Sum(theme =>
        {
            var total = Math.Log(Enumerable.Range(1, theme.Uses.Count).Sum(rank => Math.Pow(rank, -exponent)));
            return theme.Uses.Select((uses, i) => uses * ((-exponent * Math.Log(i + 1)) - total)).Sum();
        });
    }

    private static string Plain(string tag)
    {
        var plain = string.Join(' ', tag.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return plain.Any(char.IsControl) ? "" : plain;
    }
}
