namespace MiniGram.Synthesis.Scenarios.Reading;

/// <summary>Knobs in whose place another counts once that is set, so that nobody sets both.</summary>
internal static class ReplacedKnobs
{
    private static readonly (string Knob, string By)[] s_pairs = [("photos.count", "photos.per-user"), ("graph.influencers.follower-share", "graph.influencers.followers")];

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
