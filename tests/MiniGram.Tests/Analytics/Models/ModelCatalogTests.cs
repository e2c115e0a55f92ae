using System.Text.RegularExpressions;

namespace MiniGram.Analytics.Models;

public sealed partial class ModelCatalogTests
{
    private static readonly string[] Sources =
        ["raw_users", "raw_photos", "raw_tags", "raw_photo_tags", "raw_follows", "raw_likes", "comment_source", "left_out", "parameters"];

    public static TheoryData<string> Names => [.. ModelCatalog.Models.Select(model => model.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Model_declares_what_it_reads(string name)
    {
        var model = Find(name);
        var expressions = Expression().Matches(model.Sql).Select(match => match.Groups[1].Value).ToHashSet();
        var reads = Read().Matches(Body(model)).Select(match => match.Groups[1].Value).Where(table => !expressions.Contains(table)).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(model.Depends.Order(StringComparer.Ordinal), reads);
        Assert.All(model.Depends, table => Assert.Contains(table, ModelCatalog.Models.Select(other => other.Name).Concat(Sources)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Model_ends_in_a_select_of_a_named_expression(string name)
    {
        var model = Find(name);
        Assert.StartsWith("with ", Body(model), StringComparison.Ordinal);
        Assert.Matches(@"\)\nselect \* from \w+\n$", model.Sql);
        Assert.True(model.Layer is "staging" or "marts");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Model_stays_in_the_common_subset(string name) =>
        Assert.DoesNotMatch(@"\b(qualify|group by all|date_diff|strftime|pivot|any_value|median|arg_min|arg_max|::)\b", Body(Find(name)));

    [Fact]
    public void Models_come_after_those_that_they_read()
    {
        var seen = new HashSet<string>(Sources);
        foreach (var model in ModelCatalog.Models)
        {
            Assert.All(model.Depends, table => Assert.Contains(table, seen));
            seen.Add(model.Name);
        }
    }

    [Theory]
    [InlineData("select 1", "a sentence")]
    [InlineData("-- What it is.\n-- grain a row\nselect 1", "'-- grain a row'")]
    [InlineData("-- What it is.\n-- grain: a row\n-- key: id\n-- kind: heap\n-- depends:\n-- record: R\nselect 1", "'heap'")]
    [InlineData("-- What it is.\n-- grain: a row\n-- key: id\n-- key: id\nselect 1", "key")]
    public void Head_that_is_not_of_the_grammar_is_refused(string file, string reason)
    {
        var error = Assert.Throws<FormatException>(() => ModelHeader.Parse("marts", "thing", file));
        Assert.Contains("marts/thing.sql", error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.OrdinalIgnoreCase);
    }

    private static Model Find(string name) => ModelCatalog.Models.Single(model => model.Name == name);

    private static string Body(Model model) => string.Join('\n', model.Sql.Split('\n').SkipWhile(line => line.StartsWith("-- ", StringComparison.Ordinal)));

    [GeneratedRegex(@"(?:^with |^)(\w+)(?:\([\w, ]*\))? as \($", RegexOptions.Multiline)]
    private static partial Regex Expression();

    [GeneratedRegex(@"(?<!extract\(\w+ )\b(?:from|join) (\w+)")]
    private static partial Regex Read();
}
