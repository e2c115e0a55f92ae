using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace MiniGram.Analytics.Themes;

/// <summary>Reads the YAML of a taxonomy, node by node so that each mistake has its line.</summary>
internal sealed class TaxonomyReader
{
    private readonly string _file;
    private readonly List<string> _problems = [];
    private readonly List<string> _themes = [];
    private readonly Dictionary<string, string> _themeByTag = new(StringComparer.Ordinal);

    private TaxonomyReader(string file) => _file = file;

    /// <summary>Reads it whole.</summary>
    /// <exception cref="TaxonomyException">With every mistake of the file.</exception>
    public static Taxonomy Read(TextReader text, string file)
    {
        var reader = new TaxonomyReader(file);
        try
        {
            var stream = new YamlStream();
            stream.Load(text);
            reader.ReadFile(stream.Documents.Count == 0 ? null : stream.Documents[0].RootNode);
        }
        catch (YamlException exception)
        {
            reader._problems.Add($"{file}:{exception.Start.Line}: not YAML: {exception.Message}");
        }

        return reader._problems.Count == 0
            ? new Taxonomy(reader._themes, reader._themeByTag)
            : throw new TaxonomyException(reader._problems);
    }

    private void ReadFile(YamlNode? root)
    {
        if (root is not YamlMappingNode file)
        {
            _problems.Add($"{_file}:{root?.Start.Line ?? 1}: expected the key 'themes' with a list of themes");
            return;
        }

        YamlNode? themes = null;
        foreach (var (key, value) in file.Children)
        {
            if (Text(key) == "themes")
                themes = value;
            else
                Problem(key, $"unknown key '{Shown(key)}'; the file has one key, 'themes'");
        }

        if (themes is YamlSequenceNode list && list.Children.Count > 0)
        {
            foreach (var theme in list.Children)
                ReadTheme(theme);
        }
        else
        {
            Problem(themes ?? file, "'themes' must be a list of themes, each with 'name' and 'tags'");
        }
    }

    private void ReadTheme(YamlNode node)
    {
        if (node is not YamlMappingNode theme)
        {
            Problem(node, "a theme must have the keys 'name' and 'tags'");
            return;
        }

        YamlNode? name = null, tags = null;
        foreach (var (key, value) in theme.Children)
        {
            switch (Text(key))
            {
                case "name":
                    name = value;
                    break;
                case "tags":
                    tags = value;
                    break;
                case "about":
                    break;
                default:
                    Problem(key, $"unknown key '{Shown(key)}'; a theme has 'name', 'about' and 'tags'");
                    break;
            }
        }

        var called = Text(name)?.Trim();
        if (string.IsNullOrEmpty(called))
            Problem(name ?? node, "a theme without a name; give it one with 'name:'");
        else if (called == Taxonomy.Other)
            Problem(name!, "'other' is the theme of all tags that no theme names; choose another name");
        else if (_themes.Contains(called, StringComparer.Ordinal))
            Problem(name!, $"the theme '{called}' stands twice; put its tags together");
        else
            _themes.Add(called);

        if (tags is YamlSequenceNode list && list.Children.Count > 0)
        {
            foreach (var tag in list.Children)
                ReadTag(tag, called ?? "");
        }
        else
        {
            Problem(tags ?? node, $"{(string.IsNullOrEmpty(called) ? "a theme" : $"the theme '{called}'")} has no tags; list them under 'tags:'");
        }
    }

    private void ReadTag(YamlNode node, string theme)
    {
        var tag = Taxonomy.Normalise(Text(node) ?? "");
        if (tag.Length == 0)
            Problem(node, $"a tag of the theme '{theme}' is empty or no word; a # begins a comment, so write tags without it or in quotes");
        else if (!_themeByTag.TryAdd(tag, theme))
            Problem(node, _themeByTag[tag] == theme ? $"the tag '{tag}' stands twice in the theme '{theme}'" : $"the tag '{tag}' is already in the theme '{_themeByTag[tag]}'; keep it in one");
    }

    private static string? Text(YamlNode? node) => (node as YamlScalarNode)?.Value;

    private static string Shown(YamlNode node) => Text(node) ?? "a list or mapping";

    private void Problem(YamlNode node, string problem) => _problems.Add($"{_file}:{node.Start.Line}: {problem}");
}
