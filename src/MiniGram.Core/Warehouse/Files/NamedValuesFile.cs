using System.Globalization;
using MiniGram.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace MiniGram.Warehouse.Files;

/// <summary>A YAML file with one level of <c>name: value</c>, such as those of <c>--config</c> and <c>--settings</c>.</summary>
/// <param name="Flag">The flag that names it, with its dashes: where a mistake is, when the file can't be read.</param>
/// <param name="Noun">What a name stands for, in the singular: <c>parameter</c>.</param>
/// <param name="Example">A line of such a file.</param>
/// <param name="Shown">Makes text from the file fit to be shown.</param>
public sealed record NamedValuesFile(string Flag, string Noun, string Example, Func<string, string> Shown)
{
    /// <summary>Reads a file over what is there already; every mistake is added with file, line and column.</summary>
    /// <typeparam name="TValues">What holds the values.</typeparam>
    /// <typeparam name="TDefinition">What a name is defined by.</typeparam>
    /// <param name="file">Its path.</param>
    /// <param name="values">What is there already.</param>
    /// <param name="definitions">All that there are, in the order in which they are named.</param>
    /// <param name="called">A definition's name.</param>
    /// <param name="takes">What a definition takes, in words.</param>
    /// <param name="set">Sets a value from text, told where it stands, or adds what is wrong.</param>
    /// <param name="problems">Gets one sentence each.</param>
    public TValues Read<TValues, TDefinition>(
        string file, TValues values, IReadOnlyList<TDefinition> definitions, Func<TDefinition, string> called, Func<TDefinition, string> takes, Func<TDefinition, TValues, string, string, TValues> set, List<string> problems)
        where TDefinition : class
    {
        foreach (var (key, value) in Entries(file, problems))
        {
            var where = Where(file, key.Start);
            if (key is not YamlScalarNode { Value: { } name })
                problems.Add($"{where}: a {Noun}'s name was expected.");
            else if (definitions.FirstOrDefault(definition => called(definition) == name) is not { } definition)
                problems.Add($"{where}: there is no {Noun} '{Shown(name)}'.{Suggestion(name, definitions.Select(called))}");
            else if (value is not YamlScalarNode { Value: { } text })
                problems.Add($"{Where(file, value.Start)}: '{name}' takes {takes(definition)}.");
            else
                values = set(definition, values, text, $"{Where(file, value.Start)}: {name}");
        }

        return values;
    }

    private IEnumerable<KeyValuePair<YamlNode, YamlNode>> Entries(string file, List<string> problems)
    {
        try
        {
            using var reader = new StreamReader(file);
            var stream = new YamlStream();
            stream.Load(reader);
            if (stream.Documents.Count == 0)
                return [];
            if (stream.Documents[0].RootNode is YamlMappingNode mapping)
                return mapping.Children;
            problems.Add($"{Where(file, stream.Documents[0].RootNode.Start)}: lines of '{Noun}: value' were expected, such as '{Example}'.");
        }
        catch (YamlException mistake)
        {
            problems.Add($"{Where(file, mistake.Start)}: this is no YAML: {mistake.Message}");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            problems.Add($"{Flag}: {unreadable.Message}");
        }

        return [];
    }

    private static string Suggestion(string name, IEnumerable<string> names) =>
        NearMiss.Of(name.ToLowerInvariant().Replace('_', '-'), names) is { } near ? $" Did you mean '{near}'?" : $" There are {string.Join(", ", names)}.";

    private static string Where(string file, Mark mark) => string.Create(CultureInfo.InvariantCulture, $"{file}:{mark.Line}:{mark.Column}");
}
