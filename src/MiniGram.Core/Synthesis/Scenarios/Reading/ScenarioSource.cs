using MiniGram.Model;

namespace MiniGram.Synthesis.Scenarios.Reading;

/// <summary>Where a scenario's text is: a preset within the program, or a file.</summary>
/// <param name="Name">As a person calls it.</param>
/// <param name="File">Null for a preset.</param>
internal sealed record ScenarioSource(string Name, string? File)
{
    /// <summary>The same for the same text.</summary>
    public string Id => File is null ? $"preset {Name}" : Path.GetFullPath(File);

    /// <summary>Finds a preset by its name, or a file, which has an ending or a folder in its name.</summary>
    /// <param name="nameOrFile">As written.</param>
    /// <param name="from">The source that names it, whose folder a file is sought in, or null.</param>
    /// <param name="origin">Where it is named, or null for the command line.</param>
    /// <param name="problems">Gets what went wrong.</param>
    public static ScenarioSource? Find(string nameOrFile, ScenarioSource? from, Origin? origin, List<string> problems)
    {
        var place = origin is null ? "" : $"{origin.Where}: extends: ";
        if (ScenarioPresets.Names.Contains(nameOrFile, StringComparer.Ordinal))
            return new(nameOrFile, null);
        if (Path.HasExtension(nameOrFile) || nameOrFile.Contains('/', StringComparison.Ordinal) || nameOrFile.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            var file = from?.File is { } parent ? Path.Combine(Path.GetDirectoryName(parent) ?? "", nameOrFile) : nameOrFile;
            if (System.IO.File.Exists(file))
                return new(Shown.Of(file), file);
            problems.Add($"{place}there is no file '{Shown.Of(file)}'.");
            return null;
        }

        problems.Add($"{place}there is no preset '{Shown.Of(nameOrFile)}'.{(NearMiss.Of(nameOrFile.ToLowerInvariant(), ScenarioPresets.Names) is { } near ? $" Did you mean '{near}'?" : $" There are {string.Join(", ", ScenarioPresets.Names)}; the name of a file ends in .yaml.")}");
        return null;
    }

    /// <summary>Its tree, or null when it is empty or can't be read.</summary>
    public ScenarioNode? Load(int layer, List<string> problems)
    {
        try
        {
            using var text = File is null ? ScenarioPresets.Open(Name) : new StreamReader(File);
            var found = problems.Count;
            var root = YamlTree.OfFile(text, File ?? Id, layer, problems);
            return root ?? (problems.Count > found ? null : new MapNode([], new($"{File ?? Id}:1:1", layer)));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            problems.Add($"{Name}: {unreadable.Message}");
            return null;
        }
    }
}
