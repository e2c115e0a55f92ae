using MiniGram.Synthesis.Bots;
using MiniGram.Synthesis.People;

namespace MiniGram.Synthesis.Scenarios.Reading;

/// <summary>No knob is read and ignored: what has no effect while another knob is as it is may not be set where that is set, or above.</summary>
internal static class IdleKnobs
{
    private static readonly UserRole[] s_likers = [UserRole.BulkLiker, UserRole.RingMember, UserRole.FarmAccount];

    // What is below a path, but for the knob that switches it, has no effect while that is so.
    private static readonly IdleRule[] s_rules =
    [
        new("graph.influencers.followers", "graph.influencers.share", "is 0", scenario => scenario.Graph.Influencers is { Share: 0, MostOfFollows: null }),
        new("graph.influencers.follower-share", "graph.influencers.share", "is 0", scenario => scenario.Graph.Influencers is { Share: 0, MostOfFollows: null }),
        .. new[] { "out-degree", "in-degree", "reciprocity", "homophily", "closure" }.Select(knob => new IdleRule("graph." + knob, "graph.follows-per-user", "is 0", scenario => scenario.Graph.FollowsPerUser == 0)),
        new("graph.community-sizes", "graph.communities", "is 1", scenario => scenario.Graph is { Communities: 1, CommunitySize: null }),
        new("graph.homophily", "graph.communities", "is 1", scenario => scenario.Graph is { Communities: 1, CommunitySize: null }),
        .. Reactions("likes", scenario => scenario.Engagement.Likes),
        .. Reactions("comments", scenario => scenario.Engagement.Comments),
        new("bots.bulk-likers", "bots.bulk-likers.count", "is 0", scenario => scenario.Bots.BulkLikers.Count == 0),
        new("bots.rings", "bots.rings.count", "is 0", scenario => scenario.Bots.Rings.Count == 0),
        new("bots.farms", "bots.farms.count", "is 0", scenario => scenario.Bots.Farms.Count == 0),
        new("bots.pods", "bots.pods.count", "is 0", scenario => scenario.Bots.Pods.Count == 0),
        new("bots.churners", "bots.churners.count", "is 0", scenario => scenario.Bots.Churners.Count == 0),
        new("bots.bulk-likers.camouflage.likes", "bots.bulk-likers.camouflage.kind", "is neither random nor popularity", scenario => !Hides(scenario.Bots.BulkLikers.Camouflage)),
        new("bots.rings.camouflage.likes", "bots.rings.camouflage.kind", "is neither random nor popularity", scenario => !Hides(scenario.Bots.Rings.Camouflage)),
        new("bots.farms.camouflage.likes", "bots.farms.camouflage.kind", "is neither random nor popularity", scenario => !Hides(scenario.Bots.Farms.Camouflage)),
        new("bots.camouflage.likes", "bots.camouflage.kind", "is neither random nor popularity", scenario => !Hides(scenario.Bots.Camouflage) && !s_likers.Any(role => Hides(scenario.Bots.CamouflageOf(role)))),
        new("bots.camouflage", "bots", "", scenario => BotChecks.Accounts(scenario.Bots) == 0),
        new("bots.jitter", "bots", "", scenario => BotChecks.Accounts(scenario.Bots with { Churners = new() }) == 0),
        new("look-alikes.fan-clubs", "look-alikes.fan-clubs.count", "is 0", scenario => scenario.LookAlikes.FanClubs.Count == 0),
        new("look-alikes.contests", "look-alikes.contests.count", "is 0", scenario => scenario.LookAlikes.Contests.Count == 0),
    ];

    /// <summary>Refuses them, unless they are as they would be anyhow.</summary>
    public static void Check(ScenarioChecks checks, ScenarioNode tree)
    {
        var (scenario, usual) = (checks.Scenario, ScenarioTree.Of(new Scenario()));
        var whole = ScenarioTree.Of(scenario);
        foreach (var (path, origin) in UnusedKnobs.Leaves(tree, "").Where(leaf => leaf.Origin.Layer >= ScenarioLayers.Asked))
        {
            if (!checks.IsDoubtful(path) && Rule(scenario, whole, usual, path) is { } rule && !checks.IsDoubtful(rule.Switch) && !IsShared(tree, path, origin) && (rule.While.Length == 0 || origin.Layer >= ScenarioPath.Origin(tree, rule.Switch).Layer))
                checks.Refuse($"it has no effect while {rule.Reason}", path);
        }

        Rhythms(checks);
        Events(checks);
    }

    /// <summary>Whether a knob that is not as usual has no effect.</summary>
    /// <param name="scenario">Of which.</param>
    /// <param name="whole">The same as a tree.</param>
    /// <param name="usual">A tree of defaults.</param>
    /// <param name="path">The knob's.</param>
    public static bool IsIdle(Scenario scenario, MapNode whole, MapNode usual, string path) => scenario.Process == WorldProcess.Social && Rule(scenario, whole, usual, path) is not null;

    private static IdleRule? Rule(Scenario scenario, MapNode whole, MapNode usual, string path) =>
        s_rules.FirstOrDefault(rule => path != rule.Switch && UnusedKnobs.Under(path, rule.Path) && rule.IsIdle(scenario)) is { } found
        && ScenarioPath.Node(whole, path) is { } node && !(ScenarioPath.Node(usual, path) is { } other && ScenarioText.Flow(node) == ScenarioText.Flow(other)) ? found : null;

    // A kind's own camouflage is laid over that of all, whose knobs then stand in both.
    private static bool IsShared(ScenarioNode tree, string path, Origin origin) =>
        path.IndexOf(".camouflage.", StringComparison.Ordinal) is > 4 and var at && ScenarioPath.Node(tree, "bots" + path[at..]) is { } shared && ReferenceEquals(shared.Origin, origin);

    private static bool Hides(CamouflageKnobs? camouflage) => camouflage is { Kind: CamouflageKind.Random or CamouflageKind.Popularity };

    private static IEnumerable<IdleRule> Reactions(string table, Func<Scenario, ReactionKnobs> knobs)
    {
        foreach (var knob in new[] { "decay", "rhythm" })
        {
            yield return new($"engagement.{table}.{knob}", "causality", "is legacy, which dates all from the first of both parents on", scenario => scenario.Causality == Causality.Legacy);
            yield return new($"engagement.{table}.{knob}", $"engagement.{table}.per-photo", "is 0", scenario => knobs(scenario).PerPhoto == 0);
        }

        yield return new($"engagement.{table}.dispersion", $"engagement.{table}.per-photo", "is 0", scenario => knobs(scenario).PerPhoto == 0);
    }

    private static void Rhythms(ScenarioChecks checks)
    {
        for (var n = 0; n < checks.Scenario.Time.Rhythms.Count; n++)
        {
            if (checks.Scenario.Time.Rhythms[n].Week.Count == 0 || checks.Written($"time.rhythms[{n}].week") is not { Origin.Layer: var layer })
                continue;
            foreach (var knob in new[] { "hours", "weekdays" })
            {
                if (checks.Written($"time.rhythms[{n}].{knob}") is ListNode { Items.Count: > 0 } list && list.Origin.Layer >= Math.Max(layer, ScenarioLayers.Asked) && list.Items.Select(ScenarioText.Flow).Distinct().Count() > 1)
                    checks.Refuse("it has no effect while 'week' is set, whose 168 weights count", $"time.rhythms[{n}].{knob}");
            }
        }
    }

    private static void Events(ScenarioChecks checks)
    {
        for (var n = 0; n < checks.Scenario.Time.Events.Count; n++)
        {
            if (checks.Scenario.Time.Events[n] is { Tag.Length: 0 } planned && planned.TagShare != new EventKnobs().TagShare && checks.Written($"time.events[{n}].tag-share") is { Origin.Layer: >= ScenarioLayers.Asked })
                checks.Refuse("it has no effect while the event has no 'tag'", $"time.events[{n}].tag-share");
        }
    }
}
