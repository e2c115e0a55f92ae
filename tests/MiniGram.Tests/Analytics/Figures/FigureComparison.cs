using System.Text.Json;
using System.Text.Json.Nodes;

namespace MiniGram.Analytics.Figures;

/// <summary>Compares two sets of figures, path by path as they stand in report.json.</summary>
public static class FigureComparison
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>Where they differ by more than a rounding of sums, one line each.</summary>
    public static IReadOnlyList<string> Differences(FigureSet expected, FigureSet actual)
    {
        var differences = new List<string>();
        Compare("", Node(expected), Node(actual), differences);
        return differences;
    }

    /// <summary>The figures as one text, to compare to the last bit.</summary>
    public static string Text(FigureSet figures) => JsonSerializer.Serialize(figures, Options);

    private static JsonNode? Node(FigureSet figures) => JsonNode.Parse(Text(figures));

    private static void Compare(string path, JsonNode? expected, JsonNode? actual, List<string> differences)
    {
        switch (expected, actual)
        {
            case (JsonObject wanted, JsonObject have):
                foreach (var (name, value) in wanted)
                    Compare($"{path}.{name}", value, have[name], differences);
                break;
            case (JsonArray wanted, JsonArray have) when wanted.Count == have.Count:
                for (var i = 0; i < wanted.Count; i++)
                    Compare($"{path}[{i}]", wanted[i], have[i], differences);
                break;
            case (null, null):
                break;
            default:
                if (!IsSame(expected, actual))
                    differences.Add($"{path}: expected {expected?.ToJsonString() ?? "null"}, got {actual?.ToJsonString() ?? "null"}");
                break;
        }
    }

    private static bool IsSame(JsonNode? expected, JsonNode? actual)
    {
        if (expected is null || actual is null)
            return false;
        if (expected.GetValueKind() != JsonValueKind.Number || actual.GetValueKind() != JsonValueKind.Number)
            return JsonNode.DeepEquals(expected, actual);
        var (wanted, have) = (expected.GetValue<JsonElement>().GetDouble(), actual.GetValue<JsonElement>().GetDouble());
        return Math.Abs(wanted - have) <= 1e-9 * Math.Max(Math.Abs(wanted), 1e-3);
    }
}
