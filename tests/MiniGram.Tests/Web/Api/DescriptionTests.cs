using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using MiniGram.Architecture;

namespace MiniGram.Web.Api;

/// <summary>The API as it is described. To approve a new description: MINIGRAM_APPROVE=1 ./test quick, then look at the difference.</summary>
public sealed class DescriptionTests
{
    private static readonly string[] s_kinds = ["application/json", "application/problem+json"];

    private static string Approved => Path.Combine(Repository.Root, "docs", "openapi.json");

    [Fact]
    public async Task Description_is_as_approved()
    {
        await using var site = await RunningSite.StartAsync();
        using var nobody = new ApiClient(site, null);
        Assert.Equal(HttpStatusCode.OK, await nobody.GetAsync("openapi.json"));
        var text = nobody.Text.ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("MINIGRAM_APPROVE") == "1")
            await File.WriteAllTextAsync(Approved, text);
        Assert.Equal(await File.ReadAllTextAsync(Approved), text);
    }

    [Fact]
    public async Task Every_operation_says_what_it_is_and_what_it_needs()
    {
        await using var site = await RunningSite.StartAsync();
        using var nobody = new ApiClient(site, null);
        await nobody.GetAsync("openapi.json");

        var operations = nobody.Json.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(operation => (Name: $"{operation.Name} {path.Name}", operation.Value))).ToList();

        Assert.True(operations.Count > 40, "The operations were not found.");
        Assert.All(operations, operation =>
        {
            Assert.True(operation.Value.TryGetProperty("summary", out _), operation.Name);
            Assert.True(operation.Value.TryGetProperty("security", out _), operation.Name);
            Assert.Contains("scope", operation.Value.GetProperty("description").GetString(), StringComparison.Ordinal);
        });
        Assert.Equal(operations.Count, operations.Select(operation => operation.Value.GetProperty("operationId").GetString()).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal("http", nobody.Json.GetProperty("components").GetProperty("securitySchemes").GetProperty("token").GetProperty("type").GetString());
    }

    [Fact]
    public async Task Every_operation_that_is_limited_and_no_other_says_how_it_is_turned_away()
    {
        await using var site = await RunningSite.StartAsync();
        using var nobody = new ApiClient(site, null);
        await nobody.GetAsync("openapi.json");

        var told = new List<string>();
        foreach (var path in nobody.Json.GetProperty("paths").EnumerateObject())
        {
            foreach (var operation in path.Value.EnumerateObject().Where(operation => operation.Value.GetProperty("responses").TryGetProperty("429", out _)))
            {
                told.Add($"{operation.Name.ToUpperInvariant()} {path.Name}");
                Assert.Equal("integer", operation.Value.GetProperty("responses").GetProperty("429").GetProperty("headers").GetProperty("Retry-After").GetProperty("schema").GetProperty("type").GetString());
            }
        }

        Assert.Equal(Limits.LimitedRoutes.All.Keys.Where(route => route.Contains(" /api/", StringComparison.Ordinal)).Select(route => route.Replace(":long", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_answer_has_an_example_that_fits_and_every_property_says_what_it_is()
    {
        await using var site = await RunningSite.StartAsync();
        using var nobody = new ApiClient(site, null);
        await nobody.GetAsync("openapi.json");
        var schemas = JsonNode.Parse(nobody.Text)!["components"]!["schemas"]!;
        var bare = schemas.AsObject().Where(schema => schema.Key != "IFormFile").SelectMany(schema => (schema.Value!["properties"]?.AsObject() ?? []).Where(property => !IsDescribed(property.Value!)).Select(property => $"{schema.Key}.{property.Key}"));
        Assert.Equal("", string.Join('\n', bare));

        var wrong = new List<string>();
        foreach (var (path, operations) in JsonNode.Parse(nobody.Text)!["paths"]!.AsObject())
        {
            foreach (var (method, operation) in operations!.AsObject())
            {
                wrong.AddRange((operation!["parameters"]?.AsArray() ?? []).Where(parameter => parameter!["description"] is null).Select(parameter => $"{method} {path}: {parameter!["name"]} is not described"));
                var contents = operation!["responses"]!.AsObject().Select(answer => (Where: $"{method} {path} {answer.Key}", Content: answer.Value!["content"])).Append(($"{method} {path} request", operation["requestBody"]?["content"]));
                foreach (var (where, content) in contents)
                {
                    foreach (var kind in s_kinds.Where(kind => content?[kind] is not null))
                    {
                        if (content![kind]!["example"] is not { } example)
                            wrong.Add($"{where}: no example");
                        else if (Fits(content[kind]!["schema"]!, schemas, example) is { } problem)
                            wrong.Add($"{where}: {problem}");
                    }
                }
            }
        }

        Assert.Equal("", string.Join('\n', wrong));
    }

    private static bool IsDescribed(JsonNode property) => property["description"] is not null || (property["oneOf"]?.AsArray() ?? []).Any(one => one!["description"] is not null);

    private static string? Fits(JsonNode schema, JsonNode schemas, JsonNode example)
    {
        var whole = JsonNode.Parse(schema.ToJsonString())!.AsObject();
        whole["$defs"] = JsonNode.Parse(schemas.ToJsonString());
        var text = whole.ToJsonString().Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal);
        var result = JsonSchema.FromText(text).Evaluate(JsonDocument.Parse(example.ToJsonString()).RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return result.IsValid ? null : string.Join("; ", (result.Details ?? []).Where(detail => detail.Errors is not null).Select(detail => $"{detail.InstanceLocation}: {string.Join(", ", detail.Errors!.Values)}"));
    }

    [Fact]
    public async Task Page_of_the_API_loads_nothing_from_elsewhere()
    {
        await using var site = await RunningSite.StartAsync();
        using var nobody = site.Visit();

        var page = await nobody.OpenAsync("/api/docs/");

        Assert.Equal(HttpStatusCode.OK, nobody.Status);
        var policy = nobody.Answer.Headers.GetValues("Content-Security-Policy").Single();
        var nonce = page.QuerySelector("script[nonce]")!.GetAttribute("nonce")!;
        Assert.Contains($"script-src 'self' 'nonce-{nonce}'", policy, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("script"), script => Assert.Equal(nonce, script.GetAttribute("nonce")));
        foreach (var script in page.QuerySelectorAll("script[src]"))
        {
            var address = new Uri(new Uri(site.Address, "/api/docs/"), script.GetAttribute("src")!);
            Assert.Equal(site.Address.Host, address.Host);
            Assert.Equal(HttpStatusCode.OK, (await nobody.AskAsync(address.PathAndQuery)).StatusCode);
        }
    }
}
