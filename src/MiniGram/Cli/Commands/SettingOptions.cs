using System.CommandLine;
using MiniGram.Web.Hosting;

namespace MiniGram.Cli.Commands;

/// <summary>The settings of the site as flags, and <c>--settings</c>; a flag wins over the environment, which wins over the file.</summary>
internal sealed class SettingOptions
{
    private readonly Dictionary<SettingDefinition, Option<string?>> _flags = [];
    private readonly Option<string?> _file = new("--settings") { Description = "A YAML file with any of the settings below as keys; variables such as MINIGRAM_SIGN_UP win over it, and flags over those.", HelpName = "FILE" };

    /// <param name="command">Gets the options.</param>
    /// <param name="only">The names of the settings that are flags of this verb; none for all.</param>
    public SettingOptions(Command command, params string[] only)
    {
        command.Options.Add(_file);
        foreach (var definition in SettingDefinitions.All.Where(definition => only.Length == 0 || only.Contains(definition.Name, StringComparer.Ordinal)))
        {
            var option = new Option<string?>($"--{definition.Name}") { Description = definition.Help, HelpName = definition.Placeholder };
            _flags.Add(definition, option);
            command.Options.Add(option);
        }
    }

    /// <summary>All of them; fails with every mistake at once.</summary>
    public ServerSettings Resolve(ParseResult parsed)
    {
        var problems = new List<string>();
        var settings = SettingsReader.Read(
            parsed.GetValue(_file),
            Environment.GetEnvironmentVariable,
            definition => _flags.TryGetValue(definition, out var option) && parsed.GetResult(option) is { Implicit: false } ? parsed.GetValue(option) ?? "" : null,
            problems);
        return problems.Count == 0 ? settings : throw new CliException(problems);
    }
}
