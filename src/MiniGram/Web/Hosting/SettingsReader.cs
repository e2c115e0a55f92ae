using MiniGram.Warehouse.Files;

namespace MiniGram.Web.Hosting;

/// <summary>Settings from a YAML file, the environment and flags, each over the one before.</summary>
public static class SettingsReader
{
    private static readonly NamedValuesFile s_file = new("--settings", "setting", "sign-up: closed", text => text);

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

    private static ServerSettings FromFile(string file, List<string> problems) => s_file.Read(
        file, new ServerSettings(), SettingDefinitions.All, definition => definition.Name, definition => definition.Values, (definition, before, text, where) => definition.Set(before, text, where, problems), problems);
}
