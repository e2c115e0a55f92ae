using System.Text.Json.Nodes;
using MiniGram.Synthesis.Distributions;

namespace MiniGram.Synthesis.Scenarios.Reading;

/// <summary>Makes the JSON Schema out of the knobs and the families of distributions.</summary>
internal static class SchemaBuilder
{
    // What an editor takes for a number is one, and in quotes it is none.
    private const string Bare = @"(?![-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?$)";
    private const string NumberText = "^" + Bare + @"([-+]?(\d[\d_]*(\.\d+)?|\.\d+)([eE][-+]?\d{1,3})?[kM%]?|infinite|\.inf)$";
    private const string WholeText = "^" + Bare + @"[-+]?\d[\d_]*(\.\d+)?[kM]?$";
    private const string DurationText = @"^-?(\d[\d_]*(\.\d+)?([eE][-+]?\d{1,3})?[smhdwy])+$";
    private const string RateText = @"^[^/ ]+ ?/ ?(second|minute|hour|day|week|year)$";
    private const string MomentText = @"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])([T ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]\d{2}:\d{2})?)?$";

    public static JsonObject Build()
    {
        var root = Record(typeof(Scenario));
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "A scenario of MiniGram",
            ["description"] = "Generated from the knobs; see docs/scenarios.md.",
        };
        var properties = root["properties"]!.AsObject();
        properties.Insert(0, ScenarioLayers.Extends, new JsonObject { ["type"] = "string", ["description"] = "The preset or file that this is laid over." });
        foreach (var (key, value) in root.ToList())
        {
            root.Remove(key);
            schema[key] = value;
        }

        schema["$defs"] = new JsonObject(Enum.GetValues<KnobUnit>().Select(unit => KeyValuePair.Create(Name(unit), (JsonNode?)Families(unit))));
        return schema;
    }

    private static JsonObject Record(Type type)
    {
        var properties = new JsonObject();
        foreach (var knob in Knob.Of(type))
        {
            var value = Value(knob.Type, knob.About);
            value.Insert(0, "description", knob.About.Description);
            properties[knob.Key] = value;
        }

        return new() { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
    }

    private static JsonObject Value(Type type, KnobAttribute about) => about.Otherwise.Length == 0 ? Own(type, about) : new()
    {
        ["anyOf"] = new JsonArray(Own(Nullable.GetUnderlyingType(type) ?? type, about), new JsonObject { ["enum"] = about.Otherwise == "none" ? new JsonArray("none", null) : new JsonArray(about.Otherwise) }),
    };

    private static JsonObject Own(Type type, KnobAttribute about)
    {
        if (type == typeof(Distribution))
            return new() { ["anyOf"] = new JsonArray(Number(about), new JsonObject { ["$ref"] = "#/$defs/" + Name(about.Unit) }) };
        if (Knob.IsWeights(type))
            return new() { ["type"] = "object", ["additionalProperties"] = Number(about) };
        if (Knob.Entry(type) is { } entry)
        {
            var list = new JsonObject { ["type"] = "array", ["items"] = Value(entry, about) };
            if (about.Length > 0)
                (list["minItems"], list["maxItems"]) = (about.Length, about.Length);
            else if (about.Least > 0)
                list["minItems"] = about.Least;
            return about.MayBeEmpty ? new() { ["anyOf"] = new JsonArray(list, new JsonObject { ["type"] = "array", ["maxItems"] = 0 }) } : list;
        }

        return Knob.IsRecord(type) ? Record(type)
            : type == typeof(string) ? new() { ["type"] = new JsonArray("string", "number", "boolean") }
            : type == typeof(bool) ? new() { ["enum"] = new JsonArray(true, false, "yes", "no") }
            : type.IsEnum ? new() { ["enum"] = new JsonArray([.. ScenarioBinder.Words(type).Select(word => JsonValue.Create(word))]) }
            : type == typeof(DateTime) ? Text(MomentText)
            : type == typeof(double) ? Number(about)
            : new() { ["anyOf"] = new JsonArray(Bounded(new() { ["type"] = "integer" }, about), Text(WholeText)) };
    }

    private static JsonObject Number(KnobAttribute about) => about.Unit == KnobUnit.None
        ? new() { ["anyOf"] = new JsonArray(Bounded(new() { ["type"] = "number" }, about), Text(NumberText)) }
        : new() { ["anyOf"] = new JsonArray(new JsonObject { ["const"] = 0 }, Text(about.Unit == KnobUnit.Rate ? RateText : DurationText)) };

    private static JsonObject Bounded(JsonObject number, KnobAttribute about)
    {
        if (double.IsFinite(about.Min))
            number["minimum"] = about.Min;
        if (double.IsFinite(about.Max) && about.Max < long.MaxValue)
            number["maximum"] = about.Max;
        return number;
    }

    private static JsonObject Text(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    private static string Name(KnobUnit unit) => unit switch { KnobUnit.Duration => "durations", KnobUnit.Rate => "rates", _ => "numbers" };

    private static JsonObject Families(KnobUnit unit) => new()
    {
        ["description"] = "A distribution, by its natural parameters or by moments.",
        ["type"] = "object",
        ["required"] = new JsonArray(DistributionReader.Family),
        ["properties"] = new JsonObject
        {
            [DistributionReader.Family] = new JsonObject { ["enum"] = new JsonArray([.. DistributionFamilies.All.Select(family => JsonValue.Create(family.Name))]) },
        },
        ["oneOf"] = new JsonArray([.. DistributionFamilies.All.SelectMany(family => family.Recipes.Select(recipe => Recipe(family, recipe, unit)))]),
    };

    private static JsonObject Recipe(DistributionFamily family, DistributionRecipe recipe, KnobUnit unit)
    {
        var properties = new JsonObject { [DistributionReader.Family] = new JsonObject { ["const"] = family.Name } };
        foreach (var parameter in recipe.Parameters)
        {
            var number = Number(new("") { Unit = family.Unitless.Contains(parameter, StringComparer.Ordinal) ? KnobUnit.None : unit });
            properties[parameter] = DistributionRecipe.IsList(parameter) ? new JsonObject { ["type"] = "array", ["minItems"] = 1, ["items"] = number } : number;
        }

        return new()
        {
            ["description"] = family.About,
            ["additionalProperties"] = false,
            ["required"] = new JsonArray([.. recipe.Parameters.Prepend(DistributionReader.Family).Select(parameter => JsonValue.Create(parameter))]),
            ["properties"] = properties,
        };
    }
}
