using System.Globalization;
using System.Text.Json;
using MiniGram.Analytics.Findings;

namespace MiniGram.Analytics.Comparison;

/// <summary>Another report's <c>report.json</c>, as far as it can be compared.</summary>
public sealed class EarlierReport
{
    private static readonly string[] Sections = ["versions", "dataset", "parameters", "figures", "figures_without_suspected_bots", "findings"];

    private readonly JsonElement _figures;
    private readonly JsonElement _withoutSuspectedBots;

    private EarlierReport(JsonElement root)
    {
        var dataset = root.GetProperty("dataset");
        Name = Text(dataset, "name");
        Sha256 = Text(dataset, "sha256");
        Version = Text(root.GetProperty("versions"), "minigram");
        foreach (var parameter in root.GetProperty("parameters").EnumerateObject())
            Parameters[parameter.Name] = parameter.Value.ValueKind == JsonValueKind.String ? parameter.Value.GetString()! : parameter.Value.GetRawText();
        _figures = root.GetProperty("figures").Clone();
        _withoutSuspectedBots = root.GetProperty("figures_without_suspected_bots").Clone();
        foreach (var figures in (JsonElement[])[_figures, _withoutSuspectedBots])
            _ = figures.GetProperty("quick").EnumerateObject().Count();
        Findings = [.. root.GetProperty("findings").EnumerateArray().Select(Finding).OfType<EarlierFinding>()];
    }

    /// <summary>Of its data set.</summary>
    public string Name { get; }

    internal static int SchemaVersion => 1;

    internal string Sha256 { get; }

    /// <summary>Of the MiniGram that wrote it.</summary>
    internal string Version { get; }

    /// <summary>By the names of the command line, values as they stand in the file.</summary>
    internal SortedDictionary<string, string> Parameters { get; } = new(StringComparer.Ordinal);

    /// <summary>The numbers of <c>figures.quick</c>; those that are null are missing.</summary>
    internal IReadOnlyList<EarlierFinding> Findings { get; }

    /// <summary>Reads it.</summary>
    /// <exception cref="ComparisonException">It can't be read, is not JSON, no report, or of another schema.</exception>
    public static EarlierReport Load(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            using var document = JsonDocument.Parse(stream);
            var problems = Problems(document.RootElement).Select(problem => $"{path}: {problem}").ToArray();
            return problems.Length == 0 ? new(document.RootElement) : throw new ComparisonException(problems);
        }
        catch (JsonException exception)
        {
            throw new ComparisonException([string.Create(CultureInfo.InvariantCulture, $"{path}:{(exception.LineNumber ?? 0) + 1}: this is not JSON; give the report.json of another report")]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ComparisonException([$"{path}: can't be read: {exception.Message}"]);
        }
        catch (Exception exception) when (exception is InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new ComparisonException([$"{path}: this is not a whole report: {exception.Message}"]);
        }
    }

    /// <summary>The number at a place such as <c>content.top_photos.count</c>, of a list its length; null where there is none.</summary>
    internal double? Figure(bool withoutSuspectedBots, string path)
    {
        var place = withoutSuspectedBots ? _withoutSuspectedBots : _figures;
        foreach (var name in path.Split('.'))
        {
            if (place.ValueKind != JsonValueKind.Object || !place.TryGetProperty(name, out place))
                return null;
        }

        return place.ValueKind switch
        {
            JsonValueKind.Number => place.GetDouble(),
            JsonValueKind.Array => place.GetArrayLength(),
            _ => null,
        };
    }

    private static IEnumerable<string> Problems(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("schema", out var schema))
        {
            yield return "this is no report of MiniGram: the key 'schema' is missing; give the report.json of another report";
            yield break;
        }

        if (!schema.TryGetInt32(out var version) || version != SchemaVersion)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"its schema is {schema.GetRawText()}, and this MiniGram compares with {SchemaVersion}; make that report again with this version");
            yield break;
        }

        foreach (var section in Sections.Where(section => !root.TryGetProperty(section, out _)))
            yield return $"this is not a whole report: the key '{section}' is missing";
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";

    private static EarlierFinding? Finding(JsonElement finding)
    {
        if (!finding.TryGetProperty("measure", out var measure) || measure.ValueKind != JsonValueKind.String || !finding.TryGetProperty("unit", out var unit)
            || !Enum.TryParse<EstimateUnit>(unit.GetString(), ignoreCase: true, out var read))
            return null;
        return Number("estimate") is { } estimate && Number("low") is { } low && Number("high") is { } high ? new(measure.GetString()!, read, estimate, low, high) : null;

        double? Number(string name) => finding.GetProperty(name) is { ValueKind: JsonValueKind.Number } value ? value.GetDouble() : null;
    }
}
