using MiniGram.Analytics.Evidence;

namespace MiniGram.Analytics.Themes;

/// <summary>Photos with themes in the place of tags, so that themes are tested just as tags are.</summary>
internal static class ThemeSample
{
    /// <summary>Every photo of the sample; a theme at most once a photo. Names are those of the taxonomy and <see cref="Taxonomy.Other"/>, ordinal, of which some may have no photo.</summary>
    /// <param name="photos">With tags.</param>
    /// <param name="themeOfTag">From <see cref="ThemeAssignment"/>.</param>
    /// <param name="taxonomy">That it was made with.</param>
    public static PhotoSample Of(PhotoSample photos, int[] themeOfTag, Taxonomy taxonomy)
    {
        var names = taxonomy.Themes.Append(Taxonomy.Other).ToArray();
        var order = Enumerable.Range(0, names.Length).OrderBy(theme => names[theme], StringComparer.Ordinal).ToArray();
        var place = new int[names.Length];
        for (var index = 0; index < order.Length; index++)
            place[order[index]] = index;

        var start = new int[photos.TagStart.Length];
        var themes = new List<int>(photos.TagOf.Length);
        var last = new int[names.Length];
        for (var photo = 0; photo < photos.Author.Length; photo++)
        {
            for (var tag = photos.TagStart[photo]; tag < photos.TagStart[photo + 1]; tag++)
            {
                var theme = place[themeOfTag[photos.TagOf[tag]]];
                if (last[theme] == photo + 1)
                    continue;
                last[theme] = photo + 1;
                themes.Add(theme);
            }

            start[photo + 1] = themes.Count;
        }

        return photos with { TagStart = start, TagOf = [.. themes], TagNames = [.. order.Select(theme => names[theme])] };
    }
}
