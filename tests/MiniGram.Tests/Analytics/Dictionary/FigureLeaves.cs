using System.Text.Json;

namespace MiniGram.Analytics.Dictionary;

/// <summary>
/// The ids of the figures of <c>report.json</c>: the way to each value or list, and for each list of records <c>list[].field</c>. A list of
/// <c>{ key, count }</c>, in which the calendar is told everywhere, is one figure.
/// </summary>
internal static class FigureLeaves
{
    /// <summary>Each id with the text of its value; fields of a list's entries have none, since a list is read whole.</summary>
    public static Dictionary<string, string> Of(JsonElement figures)
    {
        var leaves = new Dictionary<string, string>(StringComparer.Ordinal);
        Add("", figures, leaves);
        return leaves;
    }

    private static void Add(string id, JsonElement value, Dictionary<string, string> leaves)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in value.EnumerateObject())
                Add(id.Length == 0 ? member.Name : $"{id}.{member.Name}", member.Value, leaves);
            return;
        }

        leaves[id] = value.GetRawText();
        if (value.ValueKind != JsonValueKind.Array)
            return;
        var fields = value.EnumerateArray().Where(entry => entry.ValueKind == JsonValueKind.Object).SelectMany(entry => entry.EnumerateObject()).Select(member => member.Name).Distinct().ToList();
        if (!fields.SequenceEqual(["key", "count"]))
            fields.ForEach(field => leaves[$"{id}[].{field}"] = "");
    }
}
