using System.Text.Json;
using System.Text.Json.Nodes;
using MiniGram.Analytics;
using MiniGram.Reporting.Json;

namespace MiniGram.Reporting.Scopes;

/// <summary>One value of <c>report.json</c> that differs between the scopes.</summary>
/// <param name="Figure">Its id, without the place in a list: <c>content.tags.likes</c>.</param>
/// <param name="Key">Which entry of the list: its tag, hour, weekday or year, or its place; null outside of lists.</param>
/// <param name="All">In <c>figures</c>.</param>
/// <param name="People">In <c>figures_without_suspected_bots</c>.</param>
internal sealed record FigureDifference(string Figure, string? Key, JsonNode? All, JsonNode? People)
{
    private static readonly string[] Keys = ["tag", "key", "year"];

    /// <summary>Lists in which a place is a rank, whoever holds it.</summary>
    private static readonly string[] Ranked = ["influencers.top", "influencers.tags_of_influencers", "influencers.tags_of_others"];

    public override string ToString() => $"{Figure}{(Key is null ? "" : $"[{Key}]")}: {All?.ToJsonString() ?? "null"} and {People?.ToJsonString() ?? "null"}";

    public static IReadOnlyList<FigureDifference> Of(Analysis analysis) =>
        [.. Walk("", null, JsonSerializer.SerializeToNode(analysis.Figures, ReportJson.Options), JsonSerializer.SerializeToNode(analysis.FiguresWithoutSuspectedBots, ReportJson.Options))];

    private static IEnumerable<FigureDifference> Walk(string path, string? key, JsonNode? all, JsonNode? people) => (all, people) switch
    {
        _ when JsonNode.DeepEquals(all, people) => [],
        (JsonObject left, JsonObject right) => left.SelectMany(property => Walk(path.Length == 0 ? property.Key : $"{path}.{property.Key}", key, property.Value, right[property.Key])),
        (JsonArray left, JsonArray right) when left.Concat(right).All(entry => entry is JsonObject) => Lists(path, left, right),
        _ => [new(path, key, all?.DeepClone(), people?.DeepClone())],
    };

    private static IEnumerable<FigureDifference> Lists(string path, JsonArray left, JsonArray right)
    {
        var named = Ranked.Contains(path) ? null : Keys.FirstOrDefault(name => left.Concat(right).All(entry => entry!.AsObject().ContainsKey(name)));
        Dictionary<string, JsonObject> Entries(JsonArray list) => list.Select((entry, i) => (Key: named is null ? $"{i}" : $"{entry![named]}", Entry: entry!.AsObject())).ToDictionary(entry => entry.Key, entry => entry.Entry);
        var (all, people) = (Entries(left), Entries(right));
        return all.Keys.Union(people.Keys).SelectMany(key =>
        {
            var (one, other) = (all.GetValueOrDefault(key), people.GetValueOrDefault(key));
            return (one ?? other)!.SelectMany(property => Walk($"{path}.{property.Key}", key, one?[property.Key], other?[property.Key]));
        });
    }
}
