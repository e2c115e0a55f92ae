using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MiniGram.Synthesis.Scenarios.Reading;

namespace MiniGram.Synthesis.Scenarios;

/// <summary>The JSON Schema of scenarios, by which an editor completes and checks them.</summary>
public static class ScenarioSchema
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema as text, made from the knobs themselves.</summary>
    public static string Write() => SchemaBuilder.Build().ToJsonString(Indented).ReplaceLineEndings("\n") + "\n";
}
