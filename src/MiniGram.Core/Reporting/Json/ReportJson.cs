using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using MiniGram.Analytics;

namespace MiniGram.Reporting.Json;

/// <summary>Writes <c>report.json</c>: snake case, unrounded, null for what is undefined, the same bytes for the same analysis.</summary>
internal static class ReportJson
{
    /// <summary>How all of MiniGram's JSON files are written.</summary>
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new FiniteNumberConverter(), new MomentConverter(), new VerdictConverter(), new SeverityConverter(), new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    public static void Write(Analysis analysis, ReportVersions versions, Stream stream)
    {
        JsonSerializer.Serialize(stream, ReportDocument.Of(analysis, versions), Options);
        stream.WriteByte((byte)'\n');
    }
}
