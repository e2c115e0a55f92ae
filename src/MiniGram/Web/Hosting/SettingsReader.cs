using System.Globalization;
using MiniGram.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace MiniGram.Web.Hosting;

/// <summary>Settings from a YAML file, the environment and flags, each over the one before.</summary>
public static class SettingsReader
{
    /// <summary>All of them together; every mistake is added to <paramref name="problems"/>.</summary>
    /// <param name="file">One level of <c>name: value</c>; null for none.</param>
    /// <param name="variable">The value of a variable of the environment; null or empty where it is not set.</param>
    /// <param name="flag">The value of a flag; null where it was not given.</param>
    /// <param name="problems">Gets one sentence each.</param>
    public static ServerSettings Read(string? file, Func<string, string?> variable, Func<SettingDefinition, string?> flag, List<string> problems)
    {
        var settings = file is null ? new ServerSettings() : FromFile(file, problems);
        foreach (var definition in SettingDefinitions.All)
        {
            if (variable(definition.Variable) is { Length: > 0 } value)
                settings = definition.Set(settings, value, definition.Variable, problems);
            if (flag(definition) is { } given)
                settings = definition.Set(settings, given, $"--{definition.Name}", problems);
        }

        problems.AddRange(settings.Problems());
        return settings;
    }

    private static ServerSettings FromFile(string file, List<string> problems)
    {
        var settings = new ServerSettings();
        foreach (var (key, value) in Entries(file, problems))
        {
            var where = Where(file, key.Start);
            if (key is not YamlScalarNode { Value: { } name })
                problems.Add($"{where}: a setting's name was expected.");
            else if (SettingDefinitions.All.FirstOrDefault(definition => definition.Name == name) is not { } definition)
                problems.Add($"{where}: there is no setting '{name}'.{Suggestion(name)}");
            else if (value is not YamlScalarNode { Value: { } text })
                problems.Add($"{Where(file, value.Start)}: '{name}' takes {definition.Values}.");
            else
                settings = definition.Set(settings, text, $"{Where(file, value.Start)}: {name}", problems);
        }

        return settings;
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
            problems.Add($"{Where(file, stream.Documents[0].RootNode.Start)}: lines of 'setting: value' were expected, such as 'sign-up: closed'.");
        }
        catch (YamlException mistake)
        {
            problems.Add($"{Where(file, mistake.Start)}: this is no YAML: {mistake.Message}");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            problems.Add($"--settings: {unreadable.Message}");
        }

        return [];
    }

    private static string Suggestion(string name) =>
        NearMiss.Of(name.ToLowerInvariant().Replace('_', '-'), SettingDefinitions.All.Select(definition => definition.Name)) is { } near
            ? $" Did you mean '{near}'?"
            : $" There are {string.Join(", ", SettingDefinitions.All.Select(definition => definition.Name))}.";

    private static string Where(string file, Mark mark) => string.Create(CultureInfo.InvariantCulture, $"{file}:{mark.Line}:{mark.Column}");
}
