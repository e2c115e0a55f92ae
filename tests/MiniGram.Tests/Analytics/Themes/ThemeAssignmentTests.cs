using MiniGram.Analytics.Evidence;

namespace MiniGram.Analytics.Themes;

public sealed class ThemeAssignmentTests
{
    private static readonly Taxonomy Two = TaxonomyReader.Read(new StringReader("themes:\n  - name: food\n    tags: [bread, wine]\n  - name: sport\n    tags: [run, swim]\n"), "two.yaml");

    [Fact]
    public void Unknown_tag_goes_with_what_it_shares_photos_with()
    {
        var photos = Photos([.. Repeat(20, "bread", "tasty"), .. Repeat(20, "run"), .. Repeat(20, "swim", "wine")]);
        Assert.Equal("food", ThemeOf("tasty", photos));
    }

    [Fact]
    public void Unknown_tag_that_is_everywhere_belongs_nowhere()
    {
        var photos = Photos([.. Repeat(20, "bread", "anything"), .. Repeat(20, "run", "anything")]);
        Assert.Equal(Taxonomy.Other, ThemeOf("anything", photos));
    }

    [Fact]
    public void Few_photos_together_decide_nothing()
    {
        var photos = Photos([.. Repeat(4, "bread", "rare"), .. Repeat(40, "run")]);
        Assert.Equal(Taxonomy.Other, ThemeOf("rare", photos));
    }

    [Fact]
    public void Unknown_tags_do_not_place_each_other()
    {
        var photos = Photos([.. Repeat(20, "bread", "tasty"), .. Repeat(20, "tasty", "crumbs"), .. Repeat(40, "run")]);
        Assert.Equal("food", ThemeOf("tasty", photos));
        Assert.Equal(Taxonomy.Other, ThemeOf("crumbs", photos));
    }

    [Fact]
    public void Named_tag_stays_where_the_taxonomy_puts_it()
    {
        var photos = Photos([.. Repeat(20, "run", "wine")]);
        Assert.Equal("food", ThemeOf("wine", photos));
    }

    [Fact]
    public void No_photos_are_no_trouble() => Assert.Empty(ThemeAssignment.Assign(Photos([]), Two));

    /// <summary>Photos of one author with these tags.</summary>
    internal static PhotoSample Photos(IReadOnlyList<string[]> tags)
    {
        var names = tags.SelectMany(photo => photo).Distinct().Order(StringComparer.Ordinal).ToArray();
        var start = new int[tags.Count + 1];
        for (var photo = 0; photo < tags.Count; photo++)
            start[photo + 1] = start[photo] + tags[photo].Length;
        return new(
            new int[tags.Count],
            new byte[tags.Count],
            new double[tags.Count],
            new bool[tags.Count],
            true,
            start,
            [.. tags.SelectMany(photo => photo).Select(tag => Array.IndexOf(names, tag))],
            names);
    }

    private static IEnumerable<string[]> Repeat(int times, params string[] tags) => Enumerable.Repeat(tags, times);

    private static string ThemeOf(string tag, PhotoSample photos)
    {
        var theme = ThemeAssignment.Assign(photos, Two)[photos.TagNames.ToList().IndexOf(tag)];
        return theme == Two.Themes.Count ? Taxonomy.Other : Two.Themes[theme];
    }
}
