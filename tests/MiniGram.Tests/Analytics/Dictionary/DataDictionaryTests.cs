using System.Text.Json;
using System.Text.RegularExpressions;
using MiniGram.Analytics.Models;
using MiniGram.Analytics.Worlds;
using MiniGram.Architecture;
using MiniGram.Reporting;
using MiniGram.Reporting.Json;

namespace MiniGram.Analytics.Dictionary;

public sealed partial class DataDictionaryTests
{
    private static readonly Lazy<(IReadOnlyList<string> Ids, ILookup<string, string> Models, ILookup<string, string> MovedBy)> Found = new(() =>
    {
        using var lineage = new Lineage();
        return (lineage.Ids(), lineage.ReadFrom(), lineage.MovedBy());
    });

    private static IEnumerable<string> Defined => FigureDefinitions.All.SelectMany(definition => definition.Spelt).Order(StringComparer.Ordinal);

    [Fact]
    public void Every_figure_has_one_definition() => Assert.Equal(Found.Value.Ids, Defined);

    [Theory]
    [InlineData("figures")]
    [InlineData("figures_without_suspected_bots")]
    public void Every_figure_of_a_real_report_is_defined_and_the_other_way_round(string scope)
    {
        using var report = JsonDocument.Parse(ReportJsonTests.Bytes(KnownWorlds.Hundred.Analysis));
        var leaves = FigureLeaves.Of(report.RootElement.GetProperty(scope));

        // An empty list does not show its fields.
        var seen = Defined.Where(id => leaves.GetValueOrDefault(id.Split("[].")[0]) != "[]" || !id.Contains("[].", StringComparison.Ordinal));
        Assert.Equal(leaves.Keys.Order(StringComparer.Ordinal), seen);
    }

    [Fact]
    public void Every_figure_comes_from_a_model() =>
        Assert.Equal([], FigureDefinitions.All.Where(definition => !definition.IsField).SelectMany(definition => definition.Spelt).Where(id => !Found.Value.Models.Contains(id)));

    [Fact]
    public void Every_parameter_of_a_report_is_tried_and_moves_a_figure()
    {
        Assert.Equal(
            ParameterList.Of(new()).Select(parameter => parameter.Name).Except(["exclude-suspected-bots"]).Order(StringComparer.Ordinal),
            Lineage.Changes.Select(change => change.Name).Order(StringComparer.Ordinal));
        Assert.Equal(Lineage.Changes.Select(change => change.Name).Order(StringComparer.Ordinal), Found.Value.MovedBy.SelectMany(names => names).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Definitions_speak_of_parameters_that_exist() => Assert.Empty(
        from definition in FigureDefinitions.All
        from Match name in Parameter().Matches(definition.Text)
        where Lineage.Changes.All(change => change.Name != name.Groups[1].Value)
        select $"{definition.Ids}: {name.Value}");

    [Fact]
    public void Every_model_that_is_named_is_described()
    {
        var text = Committed();
        var headings = Heading().Matches(text).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(headings.Distinct(), headings);
        Assert.Empty(Anchor().Matches(text).Select(match => match.Groups[1].Value).Except(headings.Select(heading => heading.ToLowerInvariant())));
        Assert.Empty(ModelCatalog.Models.Select(model => model.Name).Except(headings));
    }

    /// <summary>To approve a new one: MINIGRAM_APPROVE=1 ./test quick, then look at the difference.</summary>
    [Fact]
    public void Committed_dictionary_is_that_of_the_models_and_figures()
    {
        var text = DataDictionary.Write(Found.Value.Models, Found.Value.MovedBy);
        if (Environment.GetEnvironmentVariable("MINIGRAM_APPROVE") == "1")
            System.IO.File.WriteAllText(File, text);
        Assert.Equal(Committed(), text);
    }

    private static string File => Path.Combine(Repository.Root, "docs", "data-dictionary.md");

    private static string Committed() => System.IO.File.Exists(File) ? System.IO.File.ReadAllText(File).ReplaceLineEndings("\n") : "";

    [GeneratedRegex("`([a-z]+(?:-[a-z]+)+)(?:`|: )")]
    private static partial Regex Parameter();

    [GeneratedRegex("^#{2,3} (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\(#([^)]+)\)")]
    private static partial Regex Anchor();
}
