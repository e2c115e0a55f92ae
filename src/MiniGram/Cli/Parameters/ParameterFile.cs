using System.Globalization;
using MiniGram.Analytics;
using MiniGram.Model;
using MiniGram.Warehouse.Files;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace MiniGram.Cli.Parameters;

/// <summary>The YAML file of <c>--config</c>: one level of <c>key: value</c>.</summary>
internal static class ParameterFile
{
    /// <summary>Reads it over what is there already; every mistake is added with file, line and column.</summary>
    public static AnalysisParameters Read(string file, AnalysisParameters parameters, List<string> problems)
    {
        foreach (var (key, value) in Entries(file, problems))
        {
            var where = Where(file, key.Start);
            if (key is not YamlScalarNode { Value: { } name })
                problems.Add($"{where}: a parameter's name was expected.");
            else if (ParameterDefinitions.All.FirstOrDefault(definition => definition.Name == name) is not { } definition)
                problems.Add($"{where}: there is no parameter '{Terminal.Printable(name)}'.{Suggestion(name)}");
            else if (value is not YamlScalarNode { Value: { } text })
                problems.Add($"{Where(file, value.Start)}: '{name}' takes {definition.Values}.");
            else
                parameters = definition.Set(parameters, text, $"{Where(file, value.Start)}: {name}", problems);
        }

        return parameters;
    }

    private static IEnumerable<KeyValuePair<YamlNode, YamlNode>> Entries(string file, List<string> problems)
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
            problems.Add($"{Where(file, stream.Documents[0].RootNode.Start)}: lines of 'parameter: value' were expected, such as 'bot-like-share: 0.05'.");
        }
        catch (YamlException mistake)
        {
            problems.Add($"{Where(file, mistake.Start)}: this is no YAML: {mistake.Message}");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            problems.Add($"--config: {unreadable.Message}");
        }

        return [];
    }

    private static string Suggestion(string name) =>
        NearMiss.Of(name.ToLowerInvariant().Replace('_', '-'), ParameterDefinitions.All.Select(definition => definition.Name)) is { } near
            ? $" Did you mean '{near}'?"
            : $" There are {string.Join(", ", ParameterDefinitions.All.Select(definition => definition.Name))}.";

    private static string Where(string file, Mark mark) => string.Create(CultureInfo.InvariantCulture, $"{file}:{mark.Line}:{mark.Column}");
}
