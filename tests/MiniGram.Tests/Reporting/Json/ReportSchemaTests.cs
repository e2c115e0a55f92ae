using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace MiniGram.Reporting.Json;

public sealed class ReportSchemaTests
{
    private static readonly Lazy<JsonSchema> Schema = new(() => JsonSchema.FromText(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "report.schema.json"))));

    public static TheoryData<string> Analyses => new("rich", "without bots", "empty", "hostile");

    [Theory]
    [MemberData(nameof(Analyses))]
    public void What_is_written_is_what_the_schema_describes(string analysis)
    {
        var result = Evaluate(Report(analysis));

        Assert.True(result.IsValid, string.Join('\n', Errors(result)));
    }

    [Theory]
    [InlineData("/schema", "2")]
    [InlineData("/surprise", "1")]
    [InlineData("/figures/quick/users", "-1")]
    [InlineData("/figures/quick/bot_share", "1.5")]
    [InlineData("/figures/registrations/by_month", "[]")]
    [InlineData("/parameters/bot-like-share", "\"5 %\"")]
    [InlineData("/parameters/as-of", "\"yesterday\"")]
    [InlineData("/findings/0/verdict", "\"likely\"")]
    [InlineData("/findings/0/id", "\"made.up\"")]
    [InlineData("/recommendations/0/because", "[]")]
    [InlineData("/segments/0/file", "\"../outside.csv\"")]
    [InlineData("/exhibits/segment_hours/0/counts", "[1, 2]")]
    [InlineData("/audit/0/rule", "\"bad_luck\"")]
    [InlineData("/dataset/sha256", "\"abc\"")]
    public void What_is_broken_is_rejected(string path, string value)
    {
        var report = Report("rich");
        var steps = path[1..].Split('/');
        var node = steps[..^1].Aggregate(report, (at, step) => int.TryParse(step, out var index) ? at[index]! : at[step]!);
        node[steps[^1]] = JsonNode.Parse(value);

        Assert.False(Evaluate(report).IsValid);
    }

    [Fact]
    public void Nothing_may_be_missing()
    {
        foreach (var name in Report("rich").AsObject().Select(property => property.Key).ToList())
        {
            var report = Report("rich");
            report.AsObject().Remove(name);
            Assert.False(Evaluate(report).IsValid, name);
        }
    }

    private static JsonNode Report(string name) => JsonNode.Parse(ReportJsonTests.Bytes(name switch
    {
        "empty" => SampleAnalysis.Empty(),
        "hostile" => SampleAnalysis.Hostile("<script>\u202e"),
        "without bots" => SampleAnalysis.Rich(withoutBots: true),
        _ => SampleAnalysis.Rich(),
    }))!;

    private static EvaluationResults Evaluate(JsonNode report) =>
        Schema.Value.Evaluate(JsonSerializer.SerializeToElement(report), new EvaluationOptions { OutputFormat = OutputFormat.List });

    private static IEnumerable<string> Errors(EvaluationResults result) =>
        (result.Details ?? []).Where(detail => detail.Errors is { Count: > 0 }).Select(detail => $"{detail.InstanceLocation}: {string.Join(", ", detail.Errors!.Values)}").Take(20);
}
