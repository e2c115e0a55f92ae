using System.Text.Json;
using System.Text.Json.Serialization;
using MiniGram.Reporting.Text;
using MiniGram.Warehouse;

namespace MiniGram.Reporting.Json;

/// <summary><c>warning</c> or <c>error</c>.</summary>
internal sealed class SeverityConverter : JsonConverter<AuditSeverity>
{
    public override AuditSeverity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() == Wording.Of(AuditSeverity.Error) ? AuditSeverity.Error : AuditSeverity.Warning;

    public override void Write(Utf8JsonWriter writer, AuditSeverity value, JsonSerializerOptions options) => writer.WriteStringValue(Wording.Of(value));
}
