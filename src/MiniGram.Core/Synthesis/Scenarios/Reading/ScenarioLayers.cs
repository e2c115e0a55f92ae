using MiniGram.Model;

namespace MiniGram.Synthesis.Scenarios.Reading;

/// <summary>Lays a scenario over what it extends: the defaults at the bottom, then each file from the most general on, then the flags.</summary>
internal static class ScenarioLayers
{
    /// <summary>The key that names what a scenario is laid over.</summary>
    public const string Extends = "extends";

    /// <summary>The layer of the scenario that was asked for; the flags lie above.</summary>
    public const int Asked = 99;

    /// <summary>The whole tree; null when there is nothing to go on with.</summary>
    public static ScenarioNode? Read(string nameOrFile, IReadOnlyList<string> sets, long? seed, List<string> problems)
    {
        var chain = new List<ScenarioSource>();
        var layers = new List<ScenarioNode>();
        for (var source = ScenarioSource.Find(nameOrFile, null, null, problems); source is not null;)
        {
            chain.Add(source);
            var root = source.Load(Layer(chain.Count), problems);
            if (root is not null and not MapNode)
                problems.Add($"{root.Origin.Where}: lines of 'knob: value' were expected, such as 'photos: {{ count: 1000 }}'.");
            source = null;
            if (root is not MapNode map)
                continue;
            layers.Add(map with { Entries = [.. map.Entries.Where(entry => entry.Key != Extends)] });
            if (map[Extends] is not { } below)
                continue;
            if (below is not ScalarNode { Text.Length: > 0 } name)
                problems.Add($"{below.Origin.Where}: extends: the name of a preset or file was expected.");
            else if (ScenarioSource.Find(name.Text, chain[^1], below.Origin, problems) is not { } next)
                continue;
            else if (chain.Any(known => known.Id == next.Id))
                problems.Add($"{below.Origin.Where}: extends: {string.Join(" extends ", chain.SkipWhile(known => known.Id != next.Id).Append(next).Select(known => known.Name))}, which never ends.");
            else
                source = next;
        }

        if (layers.Count == 0)
            return null;
        layers.Add(ScenarioTree.Of(new Scenario()));
        layers.Reverse();
        var tree = layers.Aggregate(Over);
        foreach (var set in sets)
            tree = Set(tree, set, problems);
        tree = ReplacedKnobs.ByTheTopmost(Share(tree));
        return seed is { } wanted ? ScenarioPath.Set(tree, "seed", new ScalarNode(Quantity.Write(wanted), Quoted: false, new("--seed", int.MaxValue)), problems) : tree;
    }

    // A kind of bots that hides in its own way says how that differs from what all do.
    private static ScenarioNode Share(ScenarioNode tree)
    {
        if ((tree as MapNode)?["bots"] is not MapNode bots || bots["camouflage"] is not MapNode shared)
            return tree;
        foreach (var kind in bots.Entries)
        {
            if (kind.Value is MapNode knobs && knobs["camouflage"] is MapNode own)
                bots = bots.With(kind with { Value = knobs.With(new("camouflage", own.Origin, Over(shared, own))) });
        }

        return ((MapNode)tree).With(new("bots", bots.Origin, bots));
    }

    // The file that was asked for is the highest; of those below it one knows only in turn, so they count down.
    private static int Layer(int place) => Math.Max(1, Asked + 1 - place);

    /// <summary>Mappings merge, all else replaces; a distribution is replaced whole, since half of one with half of another is neither.</summary>
    public static ScenarioNode Over(ScenarioNode below, ScenarioNode above)
    {
        if (below is not MapNode lower || above is not MapNode upper || lower[DistributionReader.Family] is not null || upper[DistributionReader.Family] is not null)
            return above;
        var merged = lower;
        foreach (var entry in upper.Entries)
            merged = merged.With(lower[entry.Key] is { } under ? entry with { Value = Over(under, entry.Value) } : entry);
        return merged with { Origin = above.Origin };
    }

    private static ScenarioNode Set(ScenarioNode tree, string set, List<string> problems)
    {
        var flag = $"--set {Shown.Of(set)}";
        var equals = set.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0)
        {
            problems.Add($"{flag}: 'path=value' was expected, such as users.count=1000.");
            return tree;
        }

        var found = new List<string>();
        var value = YamlTree.OfFlag(set[(equals + 1)..], flag, int.MaxValue, found);
        problems.AddRange(found);
        return value is null ? tree : ScenarioPath.Set(tree, set[..equals].Trim(), value, problems);
    }
}
