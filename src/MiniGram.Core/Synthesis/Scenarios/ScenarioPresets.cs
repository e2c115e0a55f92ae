using System.Reflection;

namespace MiniGram.Synthesis.Scenarios;

/// <summary>The scenarios that come with the program.</summary>
public static class ScenarioPresets
{
    private const string Folder = "Presets/";
    private static readonly Assembly Holder = typeof(ScenarioPresets).Assembly;

    /// <summary>What is taken when no scenario is named.</summary>
    public static string Default => "realistic";

    /// <summary>Their names in ordinal order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Holder.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .Select(name => Path.GetFileNameWithoutExtension(name[Folder.Length..]))
        .Order(StringComparer.Ordinal)];

    /// <summary>What a preset is for, in a sentence or two.</summary>
    /// <exception cref="ScenarioException">There is no such preset.</exception>
    public static string About(string name) => ScenarioReader.Read(name, [], null).About;

    /// <summary>The YAML of a preset as its author wrote it, comments included.</summary>
    internal static TextReader Open(string name) => new StreamReader(Holder.GetManifestResourceStream($"{Folder}{name}.yaml")!);
}
