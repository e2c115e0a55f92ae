namespace MiniGram.Analytics.Themes;

public sealed class TaxonomyTests
{
    [Fact]
    public void Default_names_a_few_hundred_tags_in_fifteen_to_twenty_five_themes()
    {
        Assert.InRange(Taxonomy.Default.Themes.Count, 15, 25);
        Assert.True(Taxonomy.Default.Tags >= 300);
        foreach (var theme in (string[])["photography", "sports and fitness", "positive feelings"])
            Assert.Contains(theme, Taxonomy.Default.Themes);
    }

    [Fact]
    public void Default_knows_common_tags()
    {
        var tags = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Data", "common-tags.txt"));
        Assert.True(tags.Length > 200);
        Assert.DoesNotContain(tags, tag => Taxonomy.Default.ThemeOf(tag) is null);
    }

    [Theory]
    [InlineData("#Street_Photography")]
    [InlineData("street photography")]
    [InlineData("street-photography")]
    public void Spelling_does_not_matter(string tag) => Assert.Equal("photography", Taxonomy.Default.ThemeOf(tag));

    [Fact]
    public void Unknown_tag_has_no_theme() => Assert.Null(Taxonomy.Default.ThemeOf("zzz'); drop table users; --"));

    [Fact]
    public void Mistakes_are_told_all_at_once_with_their_lines()
    {
        const string Text = """
            themes:
              - name: cats
                tags: [cat, kitten]
                colour: blue
              - name: dogs
                tags: [dog, Cat, "#dog", ""]
              - name: other
                tags: [x]
              - name: cats
                tags: [lion]
              - tags: [fish]
              - name: birds
                tags: []
            taxonomy: 1
            """;
        var exception = Assert.Throws<TaxonomyException>(() => TaxonomyReader.Read(new StringReader(Text), "my.yaml"));
        Assert.Equal(
            [
                "my.yaml:14: unknown key 'taxonomy'; the file has one key, 'themes'",
                "my.yaml:4: unknown key 'colour'; a theme has 'name', 'about' and 'tags'",
                "my.yaml:6: the tag 'cat' is already in the theme 'cats'; keep it in one",
                "my.yaml:6: the tag 'dog' stands twice in the theme 'dogs'",
                "my.yaml:6: a tag of the theme 'dogs' is empty or no word; a # begins a comment, so write tags without it or in quotes",
                "my.yaml:7: 'other' is the theme of all tags that no theme names; choose another name",
                "my.yaml:9: the theme 'cats' stands twice; put its tags together",
                "my.yaml:11: a theme without a name; give it one with 'name:'",
                "my.yaml:13: the theme 'birds' has no tags; list them under 'tags:'",
            ],
            exception.Problems);
    }

    [Theory]
    [InlineData("", "my.yaml:1: expected the key 'themes' with a list of themes")]
    [InlineData("- a\n- b", "my.yaml:1: expected the key 'themes' with a list of themes")]
    [InlineData("themes:\n  - about: x", "my.yaml:2: a theme without a name; give it one with 'name:'", "my.yaml:2: a theme has no tags; list them under 'tags:'")]
    [InlineData("themes: 3", "my.yaml:1: 'themes' must be a list of themes, each with 'name' and 'tags'")]
    public void Other_shapes_are_told_in_words(string text, params string[] problems)
    {
        var exception = Assert.Throws<TaxonomyException>(() => TaxonomyReader.Read(new StringReader(text), "my.yaml"));
        Assert.Equal(problems, exception.Problems);
    }

    [Fact]
    public void Broken_yaml_names_its_line()
    {
        var exception = Assert.Throws<TaxonomyException>(() => TaxonomyReader.Read(new StringReader("themes:\n  - name: [a\n"), "my.yaml"));
        Assert.StartsWith("my.yaml:", Assert.Single(exception.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_file_is_told_in_words()
    {
        var path = Path.Combine(Path.GetTempPath(), "minigram-no-such-taxonomy.yaml");
        var exception = Assert.Throws<TaxonomyException>(() => Taxonomy.Load(path));
        Assert.StartsWith(path + ": can't be read", Assert.Single(exception.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Own_file_replaces_the_default()
    {
        var path = Path.Combine(Path.GetTempPath(), $"minigram-taxonomy-{Environment.ProcessId}.yaml");
        File.WriteAllText(path, "themes:\n  - name: bread\n    tags: [rye, Wheat]\n");
        try
        {
            var taxonomy = Taxonomy.Load(path);
            Assert.Equal(["bread"], taxonomy.Themes);
            Assert.Equal("bread", taxonomy.ThemeOf("wheat"));
            Assert.Null(taxonomy.ThemeOf("love"));
        }
        finally
        {
            File.Delete(path);
        }
    }
}
