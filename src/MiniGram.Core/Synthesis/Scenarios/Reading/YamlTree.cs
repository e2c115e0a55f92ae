using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace MiniGram.Synthesis.Scenarios.Reading;

/// <summary>YAML text as nodes with their places. It is read event by event, for the library's own tree ends at the first key that stands twice.</summary>
internal sealed class YamlTree
{
    private const int Deepest = 20;
    private const int Most = 200_000;
    private readonly Func<Mark, string> _where;
    private readonly int _layer;
    private readonly List<string> _problems;
    private readonly Dictionary<AnchorName, ScenarioNode> _anchored = [];
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
        var whole = text.ReadToEnd();
        try
        {
            var parser = new Parser(new StringReader(whole));
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _))
                return null;
            var root = Node(parser, 0);
            parser.Consume<DocumentEnd>();
            if (parser.Accept<DocumentStart>(out var second))
                _problems.Add($"{_where(second.Start)}: a second document begins here; a scenario is one.");
            return _nodes > Most ? null : root;
        }
        catch (YamlException mistake)
        {
            // Around what is wrong there may be another that knows less of where.
            while (mistake.InnerException is YamlException inner)
                mistake = inner;
            _problems.Add($"{_where(Tab(mistake, whole) ?? mistake.Start)}: this is no YAML: {mistake.Message}");
            return null;
        }
    }

    // Of a tab the library says where what it stands in begins.
    private static Mark? Tab(YamlException mistake, string whole)
    {
        if (!mistake.Message.Contains("tab", StringComparison.Ordinal))
            return null;
        var lines = whole.Split('\n');
        for (var line = mistake.Start.Line; line <= lines.Length; line++)
        {
            var text = lines[line - 1];
            var indentation = text[..^text.TrimStart().Length];
            if (indentation.IndexOf('\t') is >= 0 and var column && indentation.Length < text.Length)
                return new(0, line, column + 1);
        }

        return null;
    }

    private ScenarioNode? Node(Parser parser, int depth)
    {
        if (parser.TryConsume<AnchorAlias>(out var alias))
            return Again(alias, depth);
        var start = parser.Require<NodeEvent>();
        var origin = new Origin(_where(start.Start), _layer);
        if (!Counts(origin, depth))
        {
            parser.SkipThisAndNestedEvents();
            return null;
        }

        ScenarioNode node = start switch
        {
            SequenceStart => List(parser, depth, origin),
            MappingStart => Map(parser, depth, origin),
            _ => Scalar(parser.Consume<Scalar>(), origin),
        };
        if (!start.Anchor.IsEmpty)
            _anchored[start.Anchor] = node;
        return node;
    }

    private static ScalarNode Scalar(Scalar scalar, Origin origin) => new(scalar.Value, scalar.Style is not (ScalarStyle.Plain or ScalarStyle.Any), origin);

    private ListNode List(Parser parser, int depth, Origin origin)
    {
        parser.Consume<SequenceStart>();
        var items = new List<ScenarioNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            if (Node(parser, depth + 1) is { } item)
                items.Add(item);
        }

        return new(items, origin);
    }

    private MapNode Map(Parser parser, int depth, Origin origin)
    {
        parser.Consume<MappingStart>();
        var entries = new Dictionary<string, MapEntry>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Current!;
            var name = (key as Scalar)?.Value;
            parser.SkipThisAndNestedEvents();
            var value = Node(parser, depth + 1);
            var place = new Origin(_where(key.Start), _layer);
            if (string.IsNullOrEmpty(name))
                _problems.Add($"{place.Where}: a key was expected.");
            else if (value is not null && !entries.TryAdd(name, new(name, place, value)))
                _problems.Add($"{place.Where}: '{name}' stands twice, first at {entries[name].Origin.Where}; keep one.");
        }

        return new([.. entries.Values], origin);
    }

    private ScenarioNode? Again(AnchorAlias alias, int depth)
    {
        if (_anchored.TryGetValue(alias.Value, out var node))
            return Fits(node, depth) ? node : null;
        _problems.Add($"{_where(alias.Start)}: '*{alias.Value}' stands for nothing that is there before it; name it with '&{alias.Value}'.");
        return null;
    }

    private bool Fits(ScenarioNode node, int depth) => Counts(node.Origin, depth) && node switch
    {
        ListNode list => list.Items.All(item => Fits(item, depth + 1)),
        MapNode map => map.Entries.All(entry => Fits(entry.Value, depth + 1)),
        _ => true,
    };

    // Aliases make a small file a huge tree.
    private bool Counts(Origin origin, int depth)
    {
        if (_nodes > Most)
            return false;
        if (++_nodes <= Most && depth <= Deepest)
            return true;
        _problems.Add($"{origin.Where}: this is nested too deep or too large for a scenario.");
        _nodes = Most + 1;
        return false;
    }
}
