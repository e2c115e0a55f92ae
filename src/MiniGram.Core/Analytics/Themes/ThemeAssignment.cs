using MiniGram.Analytics.Evidence;

namespace MiniGram.Analytics.Themes;

/// <summary>
/// The theme of each tag of a data set. A tag that the taxonomy names goes where it says. Any other goes by the photos that it is on:
/// to the theme with the highest lift, photos with the tag and a named tag of the theme ÷ what independence would give
/// (its logarithm is the pointwise mutual information, Church and Hanks 1990), of those themes with which it shares at least
/// <see cref="LeastPhotos"/> photos, a lift of at least <see cref="LeastLift"/>, and at least <see cref="LeastDeviations"/> standard
/// deviations of the hypergeometric distribution more photos than chance would give. Of equal lifts the theme first in the taxonomy.
/// Where no theme qualifies the tag is <see cref="Taxonomy.Other"/>. Tags placed in this way do not place further ones.
/// </summary>
internal static class ThemeAssignment
{
    private const int LeastPhotos = 5;
    private const double LeastLift = 1.5;
    private const double LeastDeviations = 3;

    /// <summary>For each of <see cref="PhotoSample.TagNames"/> the index of its theme; <c>taxonomy.Themes.Count</c> stands for other.</summary>
    public static int[] Assign(PhotoSample photos, Taxonomy taxonomy)
    {
        var themes = taxonomy.Themes.Count;
        var place = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var theme = 0; theme < themes; theme++)
            place[taxonomy.Themes[theme]] = theme;
        var known = photos.TagNames.Select(tag => taxonomy.ThemeOf(tag) is { } theme ? place[theme] : -1).ToArray();

        var withTag = new long[known.Length];
        var withTheme = new long[themes];
        var together = new Dictionary<(int Tag, int Theme), long>();
        var seen = new bool[themes];
        for (var photo = 0; photo < photos.Author.Length; photo++)
        {
            var tags = photos.TagOf.AsSpan(photos.TagStart[photo]..photos.TagStart[photo + 1]);
            Array.Clear(seen);
            foreach (var tag in tags)
            {
                withTag[tag]++;
                if (known[tag] >= 0 && !seen[known[tag]])
                {
                    seen[known[tag]] = true;
                    withTheme[known[tag]]++;
                }
            }

            foreach (var tag in tags)
            {
                for (var theme = 0; known[tag] < 0 && theme < themes; theme++)
                {
                    if (seen[theme])
                        together[(tag, theme)] = together.GetValueOrDefault((tag, theme)) + 1;
                }
            }
        }

        var assigned = new int[known.Length];
        for (var tag = 0; tag < known.Length; tag++)
        {
            assigned[tag] = known[tag] >= 0 ? known[tag] : themes;
            var best = 0.0;
            for (var theme = 0; known[tag] < 0 && theme < themes; theme++)
            {
                var lift = Lift(together.GetValueOrDefault((tag, theme)), withTag[tag], withTheme[theme], photos.Author.Length);
                if (lift > best)
                    (best, assigned[tag]) = (lift, theme);
            }
        }

        return assigned;
    }

    private static double Lift(long together, long withTag, long withTheme, long photos)
    {
        if (together < LeastPhotos)
            return 0;
        var expected = 1.0 * withTag * withTheme / photos;
        var variance = expected * (1 - (1.0 * withTag / photos)) * (1 - (1.0 * withTheme / photos)) * photos / Math.Max(photos - 1, 1);
        var lift = together / expected;
        return lift >= LeastLift && together - expected >= LeastDeviations * Math.Sqrt(variance) ? lift : 0;
    }
}
