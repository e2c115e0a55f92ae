using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using MiniGram.Synthesis.Scenarios.Reading;

namespace MiniGram.Synthesis.Scenarios;

/// <summary>A scenario as YAML.</summary>
public static partial class ScenarioText
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Every knob that the scenario's process looks at as it was resolved, but those that are set and have no effect, with distributions by their natural parameters. Reading it back gives the same scenario.</summary>
    public static string Write(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var text = new StringBuilder();
        var (whole, usual) = (ScenarioTree.Of(scenario), ScenarioTree.Of(new Scenario()));
        foreach (var entry in UnusedKnobs.Without(whole, path => UnusedKnobs.Used(scenario.Process, path) && !ReplacedKnobs.IsReplaced(whole, path) && !IdleKnobs.IsIdle(scenario, whole, usual, path)).Entries)
            Write(text, entry, 0);
        return text.ToString();
    }

    private static void Write(StringBuilder text, MapEntry entry, int depth)
    {
        text.Append(' ', depth).Append(Scalar(entry.Key)).Append(':');
        if (entry.Value is MapNode { Entries.Count: > 0 } map && !IsFlow(map))
        {
            text.Append('\n');
            foreach (var below in map.Entries)
                Write(text, below, depth + 2);
        }
        else if (entry.Value is ListNode { Items.Count: > 0 } list && list.Items.All(item => item is MapNode))
        {
            text.Append('\n');
            foreach (var item in list.Items)
            {
                var start = text.Length + depth;
                foreach (var below in ((MapNode)item).Entries)
                    Write(text, below, depth + 4);
                text[start + 2] = '-'; // In place of the blank before the first key.
            }
        }
        else
        {
            text.Append(' ').Append(Flow(entry.Value)).Append('\n');
        }
    }

    // A distribution, or weights by word.
    private static bool IsFlow(MapNode map) => map[DistributionReader.Family] is not null;

    /// <summary>On one line.</summary>
    internal static string Flow(ScenarioNode node) => node switch
    {
        ScalarNode { Quoted: true } text => Scalar(text.Text),
        ScalarNode word => word.Text,
        ListNode list => $"[{string.Join(", ", list.Items.Select(Flow))}]",
        MapNode { Entries.Count: 0 } => "{}",
        MapNode map => $"{{ {string.Join(", ", map.Entries.Select(entry => $"{Scalar(entry.Key)}: {Flow(entry.Value)}"))} }}",
        _ => throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{node.GetType().Name} has no text.")),
    };

    // Quoted unless no reader of YAML could take it for anything but this text.
    private static string Scalar(string text) =>
        Plain().IsMatch(text) && text is not ("true" or "false" or "yes" or "no" or "on" or "off" or "null" or "none" or "y" or "n") ? text : JsonSerializer.Serialize(text, Json);

    [GeneratedRegex(@"^[a-z][a-z0-9_-]*$")]
    private static partial Regex Plain();
}
