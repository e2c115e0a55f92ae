using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using MiniGram.Analytics.Figures;

namespace MiniGram.Benchmarks.Baseline;

/// <summary>Where two sets of figures disagree.</summary>
internal static class FigureDifferences
{
    private const double Tolerance = 1e-9;
    private static readonly JsonSerializerOptions _snakeCase = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>What the tests complete, which the script does not answer.</summary>
    private static readonly HashSet<string> _completedLater = ["lift_low", "lift_high", "p_adjusted", "low", "high"];

    /// <summary>One line a difference, with the figure's id; empty when they agree to nine digits.</summary>
    public static IReadOnlyList<string> Between(FigureSet expected, FigureSet actual)
    {
        var differences = new List<string>();
        Compare("", JsonSerializer.SerializeToNode(expected, _snakeCase), JsonSerializer.SerializeToNode(actual, _snakeCase), differences);
        return differences;
    }

    private static void Compare(string id, JsonNode? expected, JsonNode? actual, List<string> differences)
    {
        switch (expected, actual)
        {
            case (JsonObject a, JsonObject b):
                foreach (var (name, value) in a)
                {
                    if (!_completedLater.Contains(name))
                        Compare(id.Length == 0 ? name : $"{id}.{name}", value, b[name], differences);
                }

                break;
            case (JsonArray a, JsonArray b) when a.Count == b.Count:
                for (var i = 0; i < a.Count; i++)
                    Compare(string.Create(CultureInfo.InvariantCulture, $"{id}[{i}]"), a[i], b[i], differences);
                break;
            case (JsonArray a, JsonArray b):
                differences.Add(string.Create(CultureInfo.InvariantCulture, $"{id}: {a.Count} entries by hand, {b.Count} by the models"));
                break;
            default:
                if (!AreEqual(expected, actual))
                    differences.Add($"{id}: {Text(expected)} by hand, {Text(actual)} by the models");
                break;
        }
    }

    private static bool AreEqual(JsonNode? a, JsonNode? b) =>
        a?.GetValueKind() == JsonValueKind.Number && b?.GetValueKind() == JsonValueKind.Number
            ? Number(a) is var x && Number(b) is var y && Math.Abs(x - y) <= Tolerance * Math.Max(1e-12, Math.Max(Math.Abs(x), Math.Abs(y)))
            : JsonNode.DeepEquals(a, b);

    private static double Number(JsonNode node) => double.Parse(node.ToJsonString(), CultureInfo.InvariantCulture);

    private static string Text(JsonNode? node) => node?.ToJsonString() ?? "null";
}
