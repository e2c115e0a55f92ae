using System.Text.RegularExpressions;
using CsCheck;
using MiniGram.Analytics.Recommendations;
using MiniGram.Analytics.Worlds;

namespace MiniGram.Analytics.Findings;

/// <summary>Whatever the tests say, nothing is claimed that they do not carry.</summary>
public sealed partial class ClaimTests
{
    private static readonly ScopeResults All = PlantedScopes.All;

    private static readonly Gen<(double P, double Adjusted, double Power)> Insignificant = Gen.Select(Gen.Double[0.0001, 1], Gen.Double[0.05, 1], Gen.Double[0, 1]);

    [Fact]
    public void Nothing_is_claimed_above_the_level() => Insignificant.Array[All.Headlines.Count].Sample(tests =>
    {
        var results = All with
        {
            Headlines = [.. All.Headlines.Select((headline, i) => headline with { PAdjusted = tests[i].Adjusted, Result = headline.Result with { P = tests[i].P, Power = tests[i].Power } })],
            Boosted = [.. All.Boosted.Select(item => item with { PAdjusted = 0.06 })],
            Figures = All.Figures with { Bots = All.Figures.Bots with { Boosted = [.. All.Figures.Bots.Boosted.Select(account => account with { PAdjustedBoth = 0.06 })] } },
        };
        var context = PlantedScopes.Context(results);
        var findings = FindingWriter.Write(context);
        Assert.DoesNotContain(findings, finding => finding.Verdict == Verdict.Significant);
        Assert.DoesNotContain(findings, finding => finding.Headline && Assertive().IsMatch(finding.Claim));
        Assert.DoesNotContain(ExecutiveSummary.Write(findings, context), sentence => Peaks().IsMatch(sentence));
        Assert.Equal(["bots.review"], Recommender.Write(context, findings, []).Select(recommendation => recommendation.Id));
    }, iter: 30, threads: 1);

    [Fact]
    public void Summary_speaks_of_a_segment_once() => Gen.Bool.Array[All.Headlines.Count].Sample(significant =>
    {
        var results = All with { Headlines = [.. All.Headlines.Select((headline, i) => headline with { PAdjusted = significant[i] ? 0.001 : 0.5 })] };
        var context = PlantedScopes.Context(results);
        var findings = FindingWriter.Write(context);
        var summary = ExecutiveSummary.Write(findings, context);

        var told = findings.Where(finding => finding.Verdict == Verdict.Significant && finding.Id.StartsWith("segments.", StringComparison.Ordinal) && summary.Contains(finding.Claim)).ToList();
        Assert.Equal(told.Count, told.Select(finding => string.Join('.', finding.Id.Split('.').Take(2))).Distinct().Count());
    }, iter: 50, threads: 1);

    [Fact]
    public void Every_recommendation_names_findings_that_are_significant_or_counts_of_a_definition()
    {
        var analysis = KnownWorlds.Planted.Analysis;
        var findings = analysis.Findings.ToDictionary(finding => finding.Id);
        Assert.NotEmpty(analysis.Recommendations);
        foreach (var recommendation in analysis.Recommendations)
        {
            Assert.NotEmpty(recommendation.Because);
            Assert.All(recommendation.Because, id => Assert.Contains(id, findings));
            if (recommendation.Id != "bots.review")
                Assert.Contains(recommendation.Because, id => findings[id].Verdict == Verdict.Significant);
        }
    }

    [Fact]
    public void Items_are_significant_only_under_a_significant_headline()
    {
        var insignificant = All with { Headlines = [.. All.Headlines.Select(headline => headline.Id == "content.tags" ? headline with { PAdjusted = 0.2 } : headline)] };
        Assert.DoesNotContain(FindingWriter.Write(PlantedScopes.Context(insignificant)), finding => finding.Id.StartsWith("content.tags.", StringComparison.Ordinal) || finding.Id.StartsWith("content.themes.", StringComparison.Ordinal));
    }

    [Fact]
    public void Photos_of_one_hour_are_not_compared()
    {
        var finding = KnownWorlds.Hundred.Analysis.Findings.Single(finding => finding.Id == "content.hours");
        Assert.Equal((Verdict.Descriptive, null, null), (finding.Verdict, finding.P, finding.Estimate));
        Assert.Equal("All photos were posted at 21 o'clock, so hours of posting can't be compared.", finding.Claim);
    }

    [Fact]
    public void Registrations_of_few_years_are_told_by_their_years()
    {
        var analysis = KnownWorlds.Hundred.Analysis;
        Assert.Equal("All 100 registrations fall in 2016 (65) and 2017 (35), 2 of the 9 years that the data cover.", analysis.Findings.Single(finding => finding.Id == "registrations.by_year").Claim);
        Assert.StartsWith("All 100 registrations fall in 2016 (65)", analysis.Summary[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Tags_without_effect_are_told_by_the_one_with_the_greatest_lift()
    {
        var results = All with { Headlines = [.. All.Headlines.Select(headline => headline.Id == "content.tags" ? headline with { PAdjusted = 0.6, Result = headline.Result with { P = 0.2, Power = 0.9 } } : headline)] };
        var finding = FindingWriter.Write(PlantedScopes.Context(results)).Single(finding => finding.Id == "content.tags");

        var greatest = All.Headlines.Single(headline => headline.Id == "content.tags").Result.Items.Where(item => item.P is not null).MaxBy(item => item.Estimate)!;
        Assert.Equal((greatest.Estimate, greatest.Low, greatest.High), (finding.Estimate, finding.Low, finding.High));
        Assert.Contains($"'#{greatest.Key}' with {Words.Ratio(greatest.Estimate)}× the average photo", finding.Claim, StringComparison.Ordinal);
        Assert.Contains($"'#{greatest.Key}'", finding.Measure, StringComparison.Ordinal);
        FindingSqlTests.Check(KnownWorlds.Planted, [finding]);
    }

    [Fact]
    public void Headlines_are_the_fixed_family_and_correct_by_Holm()
    {
        var headlines = KnownWorlds.Planted.Analysis.Findings.Where(finding => finding.Headline).ToArray();
        Assert.Equal(35, headlines.Length);
        Assert.Equal(All.Headlines.Select(headline => headline.Id).Order(StringComparer.Ordinal), headlines.Select(finding => finding.Id).Order(StringComparer.Ordinal));

        // Holm, computed plainly: the i-th smallest of m times m − i, never below the one before.
        var tested = headlines.Where(finding => finding.P is not null).OrderBy(finding => finding.P).ToArray();
        var largest = 0.0;
        for (var rank = 0; rank < tested.Length; rank++)
        {
            largest = Math.Max(largest, Math.Min(1, (tested.Length - rank) * tested[rank].P!.Value));
            Assert.Equal(largest, tested[rank].PAdjusted!.Value, 12);
        }
    }

    [Fact]
    public void Pair_ratio_is_of_those_who_engage_at_all()
    {
        var finding = KnownWorlds.Planted.Analysis.Findings.Single(finding => finding.Id == "influencers.pairs");
        Assert.Equal(Verdict.Significant, finding.Verdict);
        Assert.StartsWith("Those who engage at all give influencers ", finding.Claim, StringComparison.Ordinal);
        Assert.DoesNotContain("likel", finding.Claim, StringComparison.Ordinal);
    }

    [Fact]
    public void Finding_ids_are_unique_and_begin_as_agreed() => Assert.All([KnownWorlds.Planted, KnownWorlds.Hundred, KnownWorlds.Null], world =>
    {
        Assert.All(world.Analysis.Findings, finding => Assert.Matches("^(quick|registrations|segments|content|influencers|bots|growth)\\.[a-z0-9_.]+$", finding.Id));
        Assert.Equal(world.Analysis.Findings.Count, world.Analysis.Findings.DistinctBy(finding => finding.Id).Count());
    });

    [GeneratedRegex("peak|lowest|more than|above|below| times|faster|slower|more active|less active")]
    private static partial Regex Assertive();

    [GeneratedRegex("peak|lowest| times (as|what)|faster|slower")]
    private static partial Regex Peaks();
}
