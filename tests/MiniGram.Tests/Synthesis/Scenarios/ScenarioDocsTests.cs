using System.Text;
using MiniGram.Architecture;
using MiniGram.Synthesis.Distributions;
using MiniGram.Synthesis.Scenarios.Reading;

namespace MiniGram.Synthesis.Scenarios;

/// <summary>The tables of docs/scenarios.md. To write new ones: MINIGRAM_APPROVE=1 ./test quick, then look at the difference.</summary>
public sealed class ScenarioDocsTests
{
    private static readonly string File = Path.Combine(Repository.Root, "docs", "scenarios.md");

    [Theory]
    [InlineData("knobs")]
    [InlineData("distributions")]
    [InlineData("presets")]
    public void Table_in_the_docs_is_the_one_of_the_code(string name)
    {
        var text = System.IO.File.ReadAllText(File).ReplaceLineEndings("\n");
        var (open, close) = ($"<!-- {name} -->\n", $"<!-- /{name} -->\n");
        var start = text.IndexOf(open, StringComparison.Ordinal) + open.Length;
        var end = text.IndexOf(close, StringComparison.Ordinal);
        var table = name switch { "knobs" => Knobs(), "distributions" => Distributions(), _ => Presets() };
        if (Environment.GetEnvironmentVariable("MINIGRAM_APPROVE") == "1")
        {
            text = text[..start] + table + text[end..];
            end = start + table.Length;
            System.IO.File.WriteAllText(File, text);
        }

        Assert.Equal(table, text[start..end]);
    }

    [Fact]
    public void Truth_is_described_with_the_columns_that_are_written()
    {
        var world = WorldGenerator.Generate(ScenarioReader.Read("tiny", [], null), new MemorySink(), 2, null, TestContext.Current.CancellationToken);
        var lines = System.IO.File.ReadAllLines(File).SkipWhile(line => line != "<!-- truth -->").TakeWhile(line => line != "<!-- /truth -->").Where(line => line.StartsWith("| `", StringComparison.Ordinal));

        Assert.Equal(
            world.Truth.Select(table => $"| `truth/{table.Name}.csv` | {string.Join(", ", table.Columns.Select(column => $"`{column}`"))} |"),
            lines.Select(line => string.Join('|', line.Split('|').Take(3)) + "|"));
    }

    private static string Knobs()
    {
        var text = new StringBuilder("| knob | takes | range | default | meaning |\n|---|---|---|---|---|\n");
        var defaults = ScenarioTree.Of(new Scenario());
        foreach (var (path, knob) in Knob.All(typeof(Scenario)))
        {
            if (Knob.IsRecord(knob.Type))
                continue;
            var value = path.Split('.').Aggregate((ScenarioNode?)defaults, (at, step) => step.EndsWith("[]", StringComparison.Ordinal) ? Default(at, step, knob) : at is ScalarNode ? at : (at as MapNode)?[step]);
            text.Append($"| `{path}` | {Takes(knob.Type, knob.About)} | {Range(knob.About)} | {(value is null ? "" : $"`{Shortened(ScenarioText.Flow(value))}`")} | {knob.About.Description} |\n");
        }

        return text.ToString();
    }

    // An entry of a list has the defaults of its record, whether or not there is one by default.
    private static MapNode? Default(ScenarioNode? at, string step, Knob knob) =>
        (at as MapNode)?[step[..^2]] is ListNode { Items: [MapNode first, ..] } ? first : (knob.Property.DeclaringType is { } record ? ScenarioTree.Record(Activator.CreateInstance(record)!) : null);

    private static string Takes(Type type, KnobAttribute about) =>
        about.Otherwise.Length > 0 ? $"{Own(Nullable.GetUnderlyingType(type) ?? type, about)}, `{about.Otherwise}`" : Own(type, about);

    private static string Own(Type type, KnobAttribute about) =>
        type == typeof(Distribution) ? "distribution" + (about.Unit == KnobUnit.None ? "" : $" of {about.Unit.ToString().ToLowerInvariant()}s")
        : Knob.IsWeights(type) ? "words with weights"
        : Knob.Entry(type) is { } entry ? $"list of {(Knob.IsRecord(entry) ? "the following" : entry == typeof(string) ? "words" : "numbers")}"
        : type.IsEnum ? string.Join(", ", ScenarioBinder.Words(type).Select(word => $"`{word}`"))
        : type == typeof(bool) ? "`true`, `false`"
        : type == typeof(string) ? "text"
        : type == typeof(DateTime) ? "moment"
        : type == typeof(double) ? about.Unit == KnobUnit.None ? "number" : about.Unit.ToString().ToLowerInvariant()
        : "whole number";

    private static string Range(KnobAttribute about)
    {
        var parts = new List<string>();
        if (about.Length > 0)
            parts.Add($"{about.Length} entries");
        if (double.IsFinite(about.Min))
            parts.Add($"at least {Quantity.Write(about.Min, about.Unit)}");
        if (double.IsFinite(about.Max) && about.Max < long.MaxValue)
            parts.Add($"at most {Quantity.Write(about.Max, about.Unit)}");
        return string.Join(", ", parts);
    }

    private static string Shortened(string text) => text.Length <= 60 ? text : text[..59] + "…";

    private static string Distributions()
    {
        var text = new StringBuilder("| family | for | takes |\n|---|---|---|\n");
        foreach (var family in DistributionFamilies.All)
            text.Append($"| `{family.Name}` | {family.About} | {string.Join("; ", family.Recipes.Select(recipe => string.Join(" and ", recipe.Parameters.Select(parameter => $"`{parameter}`"))))} |\n");
        return text.ToString();
    }

    private static string Presets()
    {
        var text = new StringBuilder("| preset | world |\n|---|---|\n");
        foreach (var name in ScenarioPresets.Names)
            text.Append($"| [`{name}`](../src/MiniGram.Core/Synthesis/Presets/{name}.yaml) | {ScenarioPresets.About(name)}{(name == ScenarioPresets.Default ? " The default." : "")} |\n");
        return text.ToString();
    }
}
