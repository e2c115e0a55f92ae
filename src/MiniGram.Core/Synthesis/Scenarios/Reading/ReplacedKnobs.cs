namespace MiniGram.Synthesis.Scenarios.Reading;

/// <summary>Knobs in whose place another counts once that is set, so that nobody sets both.</summary>
internal static class ReplacedKnobs
{
    private static readonly (string Knob, string By)[] s_pairs = [("photos.count", "photos.per-user"), ("graph.follows-per-user", "graph.follow-rate"), ("graph.communities", "graph.community-size"), ("graph.influencers.follower-share", "graph.influencers.followers")];

    // What bounds another knob, until that is written above it.
    private static readonly (string Knob, string By)[] s_bounds = [("graph.influencers.share", "graph.influencers.most-of-follows")];

    /// <summary>The tree in which, of two such knobs, the one that is written above the other counts: a flag goes over what a preset says in another way.</summary>
    public static ScenarioNode ByTheTopmost(ScenarioNode tree)
    {
        foreach (var (knob, by) in s_pairs.Concat(s_bounds))
        {
            if (ScenarioPath.Node(tree, knob) is { Origin: var above } && ScenarioPath.Node(tree, by) is { Origin.Layer: > 0 } below && above.Layer > below.Origin.Layer)
                tree = ScenarioPath.Set(tree, by, new ScalarNode("none", Quoted: false, above), []);
        }

        return tree;
    }

    /// <summary>Refuses a knob that is written where, or above where, the one is set that counts in its place.</summary>
    public static void Check(ScenarioChecks checks, WorldProcess process)
    {
        foreach (var (knob, by) in s_pairs)
        {
            if (UnusedKnobs.Used(process, by) && checks.Written(by) is { } counts && !IsNone(counts) && checks.Written(knob) is { Origin.Layer: > 0 } other && other.Origin.Layer >= counts.Origin.Layer)
                checks.Refuse($"it has no effect while '{by}' is set; leave one of them out, or set that to none", knob);
        }
    }

    /// <summary>Whether another counts in the place of a knob.</summary>
    /// <param name="scenario">As a whole.</param>
    /// <param name="path">The knob's.</param>
    public static bool IsReplaced(MapNode scenario, string path) => s_pairs.Any(pair => pair.Knob == path && ScenarioPath.Node(scenario, pair.By) is { } by && !IsNone(by));

    private static bool IsNone(ScenarioNode node) => node is ScalarNode { IsNone: true };
}
