using System.Globalization;
using System.Text.RegularExpressions;
using MiniGram.Model;

namespace MiniGram.Synthesis.Scenarios.Reading;

/// <summary>Ways through a scenario's tree: <c>users.archetypes[1].share</c> or <c>users.archetypes.lurker.share</c>.</summary>
internal static partial class ScenarioPath
{
    /// <summary>The place of what a path leads to, or of the last step that is there.</summary>
    public static Origin Origin(ScenarioNode root, string path) => Last(root, path).Node.Origin;

    /// <summary>What a path leads to; null when it leads nowhere.</summary>
    public static ScenarioNode? Node(ScenarioNode root, string path) => Last(root, path) is { IsWhole: true } last ? last.Node : null;

    private static (ScenarioNode Node, bool IsWhole) Last(ScenarioNode root, string path)
    {
        var at = root;
        foreach (var step in Steps(path))
        {
            var next = at switch
            {
                MapNode map => map[step],
                ListNode list => Find(list, step) is { } n ? list.Items[n] : null,
                _ => null,
            };
            if (next is null)
                return (at, false);
            at = next;
        }

        return (at, true);
    }

    /// <summary>The tree with one value laid over what is there, as a file over another; what is not there yet is added, so that who reads it can say what is wrong with it.</summary>
    public static ScenarioNode Set(ScenarioNode root, string path, ScenarioNode value, List<string> problems) => Set(root, [.. Steps(path)], 0, value, problems);

    private static ScenarioNode Set(ScenarioNode? at, string[] steps, int depth, ScenarioNode value, List<string> problems)
    {
        if (depth == steps.Length)
            return at is null ? value : ScenarioLayers.Over(at, value);
        var step = steps[depth];
        if (at is ListNode list)
        {
            if (Find(list, step) is { } n)
                return list with { Items = [.. list.Items.Select((item, k) => k == n ? Set(item, steps, depth + 1, value, problems) : item)] };
            problems.Add($"{value.Origin.Where}: there is no '{step}' in {string.Join('.', steps[..depth])}.{Hint(list, step)}");
            return list;
        }

        var map = at as MapNode ?? new MapNode([], value.Origin);
        return map.With(new(step, value.Origin, Set(map[step], steps, depth + 1, value, problems)));
    }

    private static int? Find(ListNode list, string step)
    {
        if (int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var n))
            return n < list.Items.Count ? n : null;
        var named = list.Items.Select(Name).ToList().IndexOf(step);
        return named < 0 ? null : named;
    }

    private static string Hint(ListNode list, string step)
    {
        string[] names = [.. list.Items.Select(Name).OfType<string>()];
        return NearMiss.Of(step.ToLowerInvariant(), names) is { } near ? $" Did you mean '{near}'?"
            : list.Items.Count == 0 ? " The list is empty."
            : names.Length > 0 ? $" There are {string.Join(", ", names)}."
            : string.Create(CultureInfo.InvariantCulture, $" There are [0] to [{list.Items.Count - 1}].");
    }

    private static string? Name(ScenarioNode item) => ((item as MapNode)?["name"] as ScalarNode)?.Text;

    private static IEnumerable<string> Steps(string path) => Step().Matches(path).Select(step => step.Value);

    [GeneratedRegex(@"[^.\[\]]+")]
    private static partial Regex Step();
}
