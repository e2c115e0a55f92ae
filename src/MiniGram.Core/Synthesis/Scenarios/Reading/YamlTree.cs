using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace MiniGram.Synthesis.Scenarios.Reading;

/// <summary>YAML text as nodes with their places.</summary>
internal sealed class YamlTree
{
    private const int Deepest = 20;
    private const int Most = 200_000;
    private readonly Func<Mark, string> _where;
    private readonly int _layer;
    private readonly List<string> _problems;
    private int _nodes;

    private YamlTree(Func<Mark, string> where, int layer, List<string> problems) => (_where, _layer, _problems) = (where, layer, problems);

    /// <summary>The one document of a file; null when it is empty or can't be read, which is then among the problems.</summary>
    public static ScenarioNode? OfFile(TextReader text, string file, int layer, List<string> problems) =>
        new YamlTree(mark => string.Create(CultureInfo.InvariantCulture, $"{file}:{mark.Line}:{mark.Column}"), layer, problems).Read(text);

    /// <summary>A value given in a flag.</summary>
    public static ScenarioNode? OfFlag(string text, string flag, int layer, List<string> problems)
    {
        using var reader = new StringReader(text);
        return new YamlTree(_ => flag, layer, problems).Read(reader) ?? (problems.Count > 0 ? null : new ScalarNode("", Quoted: false, new(flag, layer)));
    }

    private ScenarioNode? Read(TextReader text)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(text);
            if (stream.Documents.Count > 1)
                _problems.Add($"{_where(stream.Documents[1].RootNode.Start)}: a second document begins here; a scenario is one.");
            return stream.Documents.Count == 0 ? null : Convert(stream.Documents[0].RootNode, 0);
        }
        catch (YamlException mistake)
        {
            // Around what is wrong there may be another that knows less of where.
            while (mistake.InnerException is YamlException inner)
                mistake = inner;
            _problems.Add($"{_where(mistake.Start)}: this is no YAML: {mistake.Message}");
            return null;
        }
    }

    // Aliases make a small file a huge or an endless tree.
    private ScenarioNode? Convert(YamlNode node, int depth)
    {
        var origin = new Origin(_where(node.Start), _layer);
        if (++_nodes > Most || depth > Deepest)
        {
            if (_nodes <= Most + 1)
                _problems.Add($"{origin.Where}: this is nested too deep or too large for a scenario.");
            _nodes = Most + 1;
            return null;
        }

        switch (node)
        {
            case YamlScalarNode scalar:
                return new ScalarNode(scalar.Value ?? "", scalar.Style is not (ScalarStyle.Plain or ScalarStyle.Any), origin);
            case YamlSequenceNode list:
                return new ListNode([.. list.Children.Select(child => Convert(child, depth + 1)).OfType<ScenarioNode>()], origin);
            case YamlMappingNode map:
                var entries = new List<MapEntry>();
                foreach (var (key, child) in map.Children)
                {
                    if (key is YamlScalarNode { Value: { Length: > 0 } name })
                    {
                        if (Convert(child, depth + 1) is { } value)
                            entries.Add(new(name, new(_where(key.Start), _layer), value));
                    }
                    else
                    {
                        _problems.Add($"{_where(key.Start)}: a key was expected.");
                    }
                }

                return new MapNode(entries, origin);
            default:
                _problems.Add($"{origin.Where}: a value was expected.");
                return null;
        }
    }
}
