using MiniGram.Analytics.Evidence;
using MiniGram.Analytics.Exhibits;
using MiniGram.Analytics.Statistics;

namespace MiniGram.Analytics.Themes;

/// <summary>Tags rolled up to themes, which are tested just as tags are: a theme is a group of tags.</summary>
internal static class ThemeRollup
{
    /// <summary>Each theme with a photo, and <see cref="Taxonomy.Other"/>; most photos first, of equals by name.</summary>
    public static IReadOnlyList<ThemeResult> Of(EvidenceSet evidence, Taxonomy taxonomy)
    {
        var photos = evidence.Photos;
        var themeOfTag = ThemeAssignment.Assign(photos, taxonomy);
        var labels = Labels(photos, themeOfTag, [.. taxonomy.Themes, Taxonomy.Other]);
        var test = LiftTest.Run("content.themes", photos, evidence.Authors, labels, asRates: false);
        var items = (photos.TopDiscriminates ? test : Untested.Descriptive(test, "")).Items.ToDictionary(item => item.Key, StringComparer.Ordinal);

        var (count, top, engagement) = (new long[labels.Names.Count], new long[labels.Names.Count], new double[labels.Names.Count]);
        for (var photo = 0; photo < photos.Author.Length; photo++)
        {
            foreach (var theme in labels.LabelOf.AsSpan(labels.Start[photo]..labels.Start[photo + 1]))
            {
                count[theme]++;
                top[theme] += photos.IsTop[photo] ? 1 : 0;
                engagement[theme] += photos.Engagement[photo];
            }
        }

        var tags = Tags(photos, themeOfTag, labels.Names.Count);
        return [.. labels.Names
            .Select((name, theme) =>
            {
                var item = items.GetValueOrDefault(name) ?? new ItemResult(name, count[theme], null, null, null, null, null);
                return new ThemeResult(new ThemeTotal(name, tags[theme], count[theme], top[theme], engagement[theme], item.Estimate, item.Low, item.High, item.PAdjusted), item);
            })
            .Where(theme => theme.Total.Photos > 0)
            .OrderByDescending(theme => theme.Total.Photos)
            .ThenBy(theme => theme.Total.Theme, StringComparer.Ordinal)];
    }

    /// <summary>Each photo with its themes, each once.</summary>
    internal static LabelSet Labels(PhotoSample photos, int[] themeOfTag, IReadOnlyList<string> names)
    {
        var start = new int[photos.Author.Length + 1];
        var themes = new List<int>(photos.TagOf.Length);
        var last = new int[names.Count];
        for (var photo = 0; photo < photos.Author.Length; photo++)
        {
            foreach (var tag in photos.TagOf.AsSpan(photos.TagStart[photo]..photos.TagStart[photo + 1]))
            {
                if (last[themeOfTag[tag]] == photo + 1)
                    continue;
                last[themeOfTag[tag]] = photo + 1;
                themes.Add(themeOfTag[tag]);
            }

            start[photo + 1] = themes.Count;
        }

        return new(start, [.. themes], names);
    }

    private static IReadOnlyList<string>[] Tags(PhotoSample photos, int[] themeOfTag, int themes)
    {
        var uses = new long[photos.TagNames.Count];
        foreach (var tag in photos.TagOf)
            uses[tag]++;
        return [.. Enumerable.Range(0, themes).Select(theme => Enumerable.Range(0, uses.Length)
            .Where(tag => themeOfTag[tag] == theme && uses[tag] > 0)
            .OrderByDescending(tag => uses[tag])
            .ThenBy(tag => photos.TagNames[tag], StringComparer.Ordinal)
            .Select(tag => photos.TagNames[tag])
            .ToArray())];
    }
}
