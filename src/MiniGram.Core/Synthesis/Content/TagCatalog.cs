using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Content;

/// <summary>The 250 tags of the published report, in order, with themes of our own.</summary>
internal static class TagCatalog
{
    /// <summary>Tag and theme of each; six names occur twice.</summary>
    public static IReadOnlyList<(string Tag, string Theme)> Published { get; } = Read();

    /// <summary>The scenario's themes, or those of the published tags, each name once.</summary>
    public static IReadOnlyList<ThemeKnobs> ThemesOf(Scenario scenario)
    {
        if (scenario.Content.Themes.Count > 0)
            return scenario.Content.Themes;
        return [.. Published.DistinctBy(entry => entry.Tag).GroupBy(entry => entry.Theme).Select(theme => new ThemeKnobs { Name = theme.Key, Tags = [.. theme.Select(entry => entry.Tag)] })];
    }

    private static List<(string, string)> Read()
    {
        using var reader = new StreamReader(typeof(TagCatalog).Assembly.GetManifestResourceStream("Synthesis/tags.csv")!);
        var entries = new List<(string, string)>();
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var comma = line.IndexOf(',', StringComparison.Ordinal);
            entries.Add((line[..comma], line[(comma + 1)..]));
        }

        return entries;
    }
}
