using System.Text.Json;
using System.Text.Json.Serialization;
using MiniGram.Analytics.Findings;
using MiniGram.Reporting.Text;

namespace MiniGram.Reporting.Json;

/// <summary>Verdicts as the report words them, with a space.</summary>
internal sealed class VerdictConverter : JsonConverter<Verdict>
{
    public override Verdict Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString();
        return Enum.GetValues<Verdict>().Where(verdict => Wording.Of(verdict) == text).Select(verdict => (Verdict?)verdict).FirstOrDefault()
            ?? throw new JsonException($"'{text}' is no verdict.");
    }

    public override void Write(Utf8JsonWriter writer, Verdict value, JsonSerializerOptions options) => writer.WriteStringValue(Wording.Of(value));
}
