using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Options;

namespace MiniGram.Web.Api;

/// <summary>Why a request could not be read, in the words of its fields: the framework's own sentences speak of types of this program.</summary>
internal static partial class RequestProblem
{
    private const string Described = "The fields of each request are described at /api/v1/openapi.json.";

    /// <summary>Which field is wrong, and what it takes.</summary>
    public static ProblemHttpResult Of(HttpContext context, BadHttpRequestException refused) => refused switch
    {
        { StatusCode: StatusCodes.Status413PayloadTooLarge } => ApiProblem.TooLarge(),
        { StatusCode: StatusCodes.Status415UnsupportedMediaType } => ApiProblem.Of(refused.StatusCode, "JSON is needed", "Send 'Content-Type: application/json'."),
        { InnerException: JsonException json } => OfJson(context, json),
        _ when Unbound().Match(refused.Message) is { Success: true } bound => ApiProblem.Field(bound.Groups["name"].Value, $"'{Shortened(bound.Groups["value"].Value)}' does not fit: '{bound.Groups["name"].Value}' is {Kind(bound.Groups["type"].Value)}."),
        _ when Missing().Match(refused.Message) is { Success: true, Groups: var missing } && !missing["where"].Value.Contains("body", StringComparison.Ordinal) => ApiProblem.Field(missing["name"].Value, $"'{missing["name"].Value}' is missing."),
        _ => ApiProblem.Of(refused.StatusCode, "The request does not fit", $"Send a body of JSON. {Described}"),
    };

    private static ProblemHttpResult OfJson(HttpContext context, JsonException json)
    {
        var path = (json.Path ?? "$").TrimStart('$').TrimStart('.');
        var body = context.GetEndpoint()?.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType;
        var options = context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        if (Absent().Match(json.Message) is { Success: true } absent)
            return Problems(Quoted().Matches(absent.Groups["names"].Value).Select(name => (name.Groups[1].Value, $"'{name.Groups[1].Value}' is missing.")));
        if (Unknown().Match(json.Message) is { Success: true } unknown)
        {
            var name = unknown.Groups["name"].Value;
            var known = TypeAt(body, path.Length > name.Length && path.EndsWith(name, StringComparison.Ordinal) ? path[..^(name.Length + 1)] : "");
            return ApiProblem.Field(path.Length > 0 ? path : name, $"There is no field '{name}'{(known is null ? "." : $"; there is {FieldsOf(known, options)}.")}");
        }

        if (path.Length > 0 && json.Message.Contains("null", StringComparison.Ordinal) && json.Message.Contains("allow", StringComparison.Ordinal))
            return ApiProblem.Field(path, $"'{path}' may not be null.");
        if (json.Message.Contains("could not be converted", StringComparison.Ordinal))
            return path.Length == 0
                ? ApiProblem.Of(StatusCodes.Status400BadRequest, "The JSON does not fit", $"{Place(json)}: an object is needed{(body is null ? "" : $", with {FieldsOf(body, options)}")}. {Described}")
                : ApiProblem.Field(path, $"The value does not fit: '{path}' is {(TypeAt(body, path) is { } type ? Kind(type, options) : "of another kind")}.");
        return ApiProblem.Of(StatusCodes.Status400BadRequest, "That is no JSON", $"{Place(json)}: {(json.Message.Contains("MiniGram", StringComparison.Ordinal) ? "the value does not fit." : json.Message.Split(" Path:")[0])} {Described}");
    }

    private static ProblemHttpResult Problems(IEnumerable<(string Field, string Words)> problems) => ApiProblem.Of([.. problems.Select(problem => new Platform.FieldProblem(problem.Field, problem.Words))], StatusCodes.Status400BadRequest);

    private static string Place(JsonException json) => json.LineNumber is { } line
        ? string.Create(CultureInfo.InvariantCulture, $"Line {line + 1}, byte {(json.BytePositionInLine ?? 0) + 1}")
        : $"At {json.Path ?? "$"}";

    /// <summary>What stands at a path such as <c>subject.account</c>; null where that is not known.</summary>
    private static Type? TypeAt(Type? type, string path)
    {
        foreach (var name in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
            type = type?.GetProperty(name.Split('[')[0], BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase)?.PropertyType;
        return type;
    }

    private static string FieldsOf(Type type, JsonSerializerOptions options) =>
        string.Join(", ", (Nullable.GetUnderlyingType(type) ?? type).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => $"'{options.PropertyNamingPolicy?.ConvertName(property.Name) ?? property.Name}'"));

    private static string Kind(Type type, JsonSerializerOptions options)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsEnum ? $"one of {string.Join(", ", Enum.GetValues(type).Cast<object>().Select(value => $"'{JsonSerializer.Serialize(value, type, options).Trim('"')}'"))}"
            : Kind(type.Name) is var known && known.Length > 0 ? known
            : $"an object with {FieldsOf(type, options)}";
    }

    /// <summary>By the name of a type of .NET; empty for one of ours.</summary>
    private static string Kind(string type) => type.Replace("Nullable<", "", StringComparison.Ordinal).TrimEnd('>', '?') switch
    {
        "int" or "long" or "Int32" or "Int64" => "a whole number",
        "bool" or "Boolean" => "'true' or 'false'",
        "string" or "String" => "a text",
        "DateTimeOffset" => "a moment such as '2026-03-14T09:26:53Z'",
        "Audience" => $"one of {Audiences.Choices}",
        _ => "",
    };

    private static string Shortened(string value) => value.Length <= 40 ? value : value[..40] + "…";

    [GeneratedRegex("^Failed to bind parameter \"(?<type>.+) (?<name>[^ \"]+)\" from \"(?<value>.*)\"\\.$", RegexOptions.Singleline)]
    private static partial Regex Unbound();

    [GeneratedRegex("^Required parameter \".+ (?<name>[^ \"]+)\" was not provided from (?<where>.+)\\.$")]
    private static partial Regex Missing();

    [GeneratedRegex("missing required properties including: (?<names>.+?)\\.( Path:|$)")]
    private static partial Regex Absent();

    [GeneratedRegex("^The JSON property '(?<name>.*)' could not be mapped")]
    private static partial Regex Unknown();

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex Quoted();
}
