using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using MiniGram.Architecture;
using MiniGram.Synthesis.Scenarios.Reading;

namespace MiniGram.Synthesis.Scenarios;

public sealed class ScenarioSchemaTests
{
    private static readonly Lazy<JsonSchema> Schema = new(() => JsonSchema.FromText(ScenarioSchema.Write()));

    public static TheoryData<string> Presets => [.. ScenarioPresets.Names];

    [Fact]
    public void Schema_in_the_docs_is_the_one_of_the_knobs()
    {
        var file = Path.Combine(Repository.Root, "docs", "scenario.schema.json");
        if (Environment.GetEnvironmentVariable("MINIGRAM_APPROVE") == "1")
            File.WriteAllText(file, ScenarioSchema.Write());
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), ScenarioSchema.Write());
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void Preset_as_written_and_as_shown_is_what_the_schema_describes(string preset)
    {
        using var written = ScenarioPresets.Open(preset);
        Assert.True(IsValid(written.ReadToEnd()));
        Assert.True(IsValid(ScenarioText.Write(ScenarioReader.Read(preset, [], null))));
    }

    [Theory]
    [InlineData("userss: {}")]
    [InlineData("users: { count: 0 }")]
    [InlineData("users: { count: 1.5 }")]
    [InlineData("users: { activity: { dist: lognorm, mean: 1 } }")]
    [InlineData("users: { activity: { dist: lognormal, mean: 1, sigma: 1 } }")]
    [InlineData("users: { activity: { dist: lognorm, mean: 1, sigma: 1, cv: 1 } }")]
    [InlineData("graph: { delay: { dist: exponential, mean: 5 } }")]
    [InlineData("graph: { reciprocity: 2 }")]
    [InlineData("bots: { rings: { window: 60 } }")]
    [InlineData("process: other")]
    [InlineData("from: yesterday")]
    [InlineData("users: { registration: { season: [1, 2] } }")]
    public void What_the_reader_refuses_the_schema_does_too(string yaml) => Assert.False(IsValid(yaml));

    [Fact]
    public void Every_knob_is_described() => Assert.All(Knob.All(typeof(Scenario)), knob => Assert.Matches(@"^\S.*\.$", knob.Knob.About.Description));

    private static bool IsValid(string yaml)
    {
        var problems = new List<string>();
        using var reader = new StringReader(yaml);
        var tree = YamlTree.OfFile(reader, "test", 1, problems);
        Assert.Empty(problems);
        return Schema.Value.Evaluate(JsonSerializer.SerializeToElement(Json(tree!))).IsValid;
    }

    // As an editor takes YAML: numbers, booleans and nulls by their look.
    private static JsonNode? Json(ScenarioNode node) => node switch
    {
        MapNode map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create(entry.Key, Json(entry.Value)))),
        ListNode list => new JsonArray([.. list.Items.Select(Json)]),
        ScalarNode { Quoted: false, Text: "true" or "false" } flag => JsonValue.Create(flag.Text == "true"),
        ScalarNode { Quoted: false } number when double.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) => JsonValue.Create(value),
        ScalarNode text => JsonValue.Create(text.Text),
        _ => null,
    };
}
