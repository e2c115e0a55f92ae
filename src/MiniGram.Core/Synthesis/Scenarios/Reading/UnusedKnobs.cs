namespace MiniGram.Synthesis.Scenarios.Reading;

/// <summary>No knob is read and ignored: what the process of the scenario does not use may not be set in the file or the flags that ask for it.</summary>
internal static class UnusedKnobs
{
    private static readonly string[] OfPublished =
    [
        "about", "seed", "from", "until", "process", "causality", "users.count", "users.usernames", "photos.count",
        "engagement.texts.languages", "engagement.texts.positive", "engagement.texts.negative", "dirt", "published", // Its photos have no theme to speak of.
    ];

    public static void Check(Scenario scenario, ScenarioNode tree, List<string> problems)
    {
        foreach (var (path, origin) in Leaves(tree, "").Where(leaf => leaf.Origin.Layer >= ScenarioLayers.Asked && !Used(scenario.Process, leaf.Path)))
            problems.Add($"{origin.Where}: {path}: it has no effect while 'process' is {Knob.Word(scenario.Process.ToString())}.");
    }

    /// <summary>The tree without those that are not used.</summary>
    public static MapNode Without(MapNode tree, Func<string, bool> isUsed, string prefix = "") => tree with
    {
        Entries =
        [
            .. from entry in tree.Entries
               let path = prefix + entry.Key
               let inner = entry.Value is MapNode { Entries.Count: > 0 } map && map[DistributionReader.Family] is null ? map : null
               let kept = inner is null ? null : Without(inner, isUsed, path + ".")
               where kept is null ? isUsed(path) : kept.Entries.Count > 0
               select entry with { Value = kept ?? entry.Value },
        ],
    };

    /// <summary>Whether the process looks at the knob at all.</summary>
    public static bool Used(WorldProcess process, string path) => process == WorldProcess.Published
        ? OfPublished.Any(used => Under(path, used))
        : !Under(path, "published");

    /// <summary>Whether a path is another, or below it.</summary>
    public static bool Under(string path, string prefix) => path == prefix || path.StartsWith(prefix + ".", StringComparison.Ordinal);

    /// <summary>Every knob that stands alone, with its place; a list and a distribution are one.</summary>
    public static IEnumerable<(string Path, Origin Origin)> Leaves(ScenarioNode node, string path) => node is MapNode map && map[DistributionReader.Family] is null
        ? map.Entries.SelectMany(entry => Leaves(entry.Value, path.Length == 0 ? entry.Key : $"{path}.{entry.Key}"))
        : [(path, node.Origin)];
}
