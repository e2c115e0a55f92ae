using MiniGram.Model;
using MiniGram.Synthesis.Content;

namespace MiniGram.Synthesis.Scenarios.Reading;

/// <summary>Whether the themes and tags that are to be lifted are there.</summary>
internal static class LiftNames
{
    private const string Knob = "content.lifts";

    public static void Check(ScenarioChecks checks)
    {
        if (checks.IsDoubtful("content.themes") || checks.IsDoubtful("time.events"))
            return;
        var (themes, tags) = (Themes(checks.Scenario), Tags(checks.Scenario));
        foreach (var name in Unknown(checks.Scenario))
        {
            var known = name.StartsWith(Lifts.TagMark) ? tags : themes;
            var near = known.Count > 0 ? NearMiss.Of(name.ToLowerInvariant(), known) : null;
            if (near is null && tags.Contains(Lifts.TagMark + name))
                near = Lifts.TagMark + name;
            checks.Refuse(
                $"there is no {(known == tags ? "tag" : "theme")} '{Shown.Of(name)}'{(near is not null ? $". Did you mean '{near}'?" : known == tags ? ", in no theme and of no event" : $"; there are {string.Join(", ", known)}, and tags as in \"#{tags.FirstOrDefault("#sunset")[1..]}\"")}",
                $"{Knob}.{name}");
        }
    }

    /// <summary>
    /// Without those that what is laid over them has left without their theme or tag: a preset's lift of a theme goes with the theme, when a file brings themes of
    /// its own.
    /// </summary>
    public static Scenario WithoutReplaced(Scenario scenario, ScenarioNode tree)
    {
        var replaced = Math.Max(ScenarioPath.Origin(tree, "content.themes").Layer, ScenarioPath.Origin(tree, "time.events").Layer);
        var gone = Unknown(scenario).Where(name => ScenarioPath.Origin(tree, $"{Knob}.{name}").Layer < replaced).ToHashSet(StringComparer.Ordinal);
        return gone.Count == 0 ? scenario : scenario with
        {
            Content = scenario.Content with { Lifts = scenario.Content.Lifts.Where(lift => !gone.Contains(lift.Key)).ToDictionary(StringComparer.Ordinal) },
        };
    }

    private static IEnumerable<string> Unknown(Scenario scenario)
    {
        var known = Themes(scenario).Concat(Tags(scenario)).ToHashSet(StringComparer.Ordinal);
        return scenario.Content.Lifts.Keys.Where(name => !known.Contains(name)).Order(StringComparer.Ordinal);
    }

    // A theme whose name begins with # can't be told from a tag.
    private static IReadOnlyList<string> Themes(Scenario scenario) => [.. TagCatalog.ThemesOf(scenario).Select(theme => theme.Name).Where(name => !name.StartsWith(Lifts.TagMark))];

    private static IReadOnlyList<string> Tags(Scenario scenario) =>
    [
        .. TagCatalog.ThemesOf(scenario).SelectMany(theme => theme.Tags).Concat(scenario.Time.Events.Select(planned => planned.Tag).Where(tag => tag.Length > 0))
            .Select(tag => Lifts.TagMark + tag).Distinct(StringComparer.Ordinal),
    ];
}
