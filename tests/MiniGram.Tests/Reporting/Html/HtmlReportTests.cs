using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using MiniGram.Analytics.Findings;

namespace MiniGram.Reporting.Html;

public sealed partial class HtmlReportTests
{
    private static readonly string Rich = HtmlReport.Render(SampleAnalysis.Rich(), SampleAnalysis.Versions).Text;

    public static TheoryData<string> HostileNames => new(
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "</script><script>alert(1)</script>",
        "<!--<script>",
        "]]></style><script>alert(1)</script>",
        "javascript:alert(1)//",
        "&lt;b&gt;",
        "--chart-1",
        "@tip",
        "{a|b}",
        "\u2028alert(1)\u2029");

    [Theory]
    [MemberData(nameof(HostileNames))]
    public void A_name_from_the_data_never_becomes_markup(string name)
    {
        var html = HtmlReport.Render(SampleAnalysis.Hostile(name), SampleAnalysis.Versions).Text;

        Assert.Equal(Skeleton(Rich), Skeleton(html));
        Assert.DoesNotContain('\u2028', html);
    }

    [Fact]
    public void Hidden_and_endless_names_are_shown_by_code_and_cut()
    {
        var html = HtmlReport.Render(SampleAnalysis.Hostile("\u202e\u0007" + new string('x', 10_000)), SampleAnalysis.Versions).Text;

        Assert.DoesNotContain('\u202e', html);
        Assert.DoesNotContain('\u0007', html);
        Assert.DoesNotContain(new string('x', 500), html);
        Assert.Contains("[U+202E]␇xxx", html);
    }

    [Fact]
    public void Nothing_is_fetched_from_anywhere()
    {
        var page = Body(Rich);

        Assert.DoesNotMatch(Fetching(), page);
        Assert.Contains("default-src &#39;none&#39;", Rich.Replace("'", "&#39;", StringComparison.Ordinal));
    }

    [Fact]
    public void The_policy_lets_in_exactly_the_style_and_the_scripts_of_the_page()
    {
        var policy = Regex.Match(Rich, "Content-Security-Policy\" content=\"([^\"]*)\"").Groups[1].Value;

        var blocks = Regex.Matches(Rich, "<(style|script)>(.*?)</\\1>", RegexOptions.Singleline);
        Assert.Equal(3, blocks.Count);
        foreach (Match block in blocks)
            Assert.Contains($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(block.Groups[2].Value)))}'", policy);
        Assert.DoesNotContain("unsafe", policy);
        Assert.DoesNotContain(" style=", Body(Rich));
    }

    [Fact]
    public void Every_finding_stands_once_with_its_evidence_and_every_link_leads_somewhere()
    {
        var ids = Regex.Matches(Body(Rich), " id=\"([^\"]+)\"").Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal(SampleAnalysis.Rich().Findings.Count, ids.Count(id => id.StartsWith("finding-", StringComparison.Ordinal)));
        foreach (Match link in Regex.Matches(Body(Rich), "href=\"#([^\"]+)\""))
            Assert.Contains(link.Groups[1].Value, ids);
    }

    [Fact]
    public void Every_plot_has_options_and_a_drawing()
    {
        var json = Regex.Match(Rich, "<script type=\"application/json\" id=\"charts\">(.*?)</script>", RegexOptions.Singleline).Groups[1].Value;
        using var options = JsonDocument.Parse(json);
        var plots = Regex.Matches(Rich, "data-chart=\"([^\"]+)\"").Select(match => match.Groups[1].Value).ToList();

        Assert.True(plots.Count > 30);
        Assert.Equal(plots.Order(StringComparer.Ordinal), options.RootElement.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Findings_without_a_claim_stand_in_one_list_for_each_verdict()
    {
        var rich = SampleAnalysis.Rich();
        string[] segments = ["active.by_activity", "active.by_rate", "inactive.by_activity", "inactive.by_rate"];
        var template = rich.Findings.First(finding => finding.Verdict == Verdict.Underpowered);
        var alike = segments.Select(segment => template with { Id = $"segments.{segment}.weekdays.photos", Claim = $"Too few photos of {segment}.", Caveat = null }).ToList();
        var html = HtmlReport.Render(rich with { Findings = [.. rich.Findings, .. alike] }, SampleAnalysis.Versions).Text;

        var list = Assert.Single(Regex.Matches(html, "<div class=\"panel alike\"><div><span class=\"verdict underpowered\">.*?</ul></div>", RegexOptions.Singleline)).Value;
        Assert.All(alike, finding => Assert.Matches($"<li id=\"finding-[0-9]+\"><details class=\"fold evidence\"><summary><span>{Regex.Escape(finding.Claim)}</span></summary>", list));
        Assert.DoesNotContain("<article", list, StringComparison.Ordinal);
    }

    [Fact]
    public void Number_and_per_cent_never_part_but_in_sql()
    {
        var rich = SampleAnalysis.Rich();
        var html = HtmlReport.Render(rich with { Findings = [rich.Findings[0] with { Claim = "Up 15 % (95 % interval 3 to 27 %).", Sql = "select 15 % 4" }, .. rich.Findings.Skip(1)] }, SampleAnalysis.Versions).Text;

        Assert.Contains("Up 15\u00a0% (95\u00a0% interval 3 to 27\u00a0%).", html, StringComparison.Ordinal);
        Assert.Contains("<code>select 15 % 4</code>", html, StringComparison.Ordinal);
        Assert.DoesNotMatch("[0-9] %", Regex.Replace(Body(html), "<pre.*?</pre>|<[^>]*>", "", RegexOptions.Singleline));
    }

    [Fact]
    public void Name_that_holds_a_number_and_per_cent_stays_what_it_is()
    {
        var rich = SampleAnalysis.Rich();
        var html = HtmlReport.Render(rich with { Findings = [rich.Findings[0] with { Claim = "At 18 o'clock 'cash 5 % off' is up 15 %, 'it's 9 % more' too." }, .. rich.Findings.Skip(1)] }, SampleAnalysis.Versions).Text;
        Assert.Contains("At 18 o&#39;clock &#39;cash 5 % off&#39; is up 15\u00a0%, &#39;it&#39;s 9 % more&#39; too.", html, StringComparison.Ordinal);

        var followed = rich.Figures.Influencers.Top[0];
        var table = HtmlReport.Render(rich with { Figures = rich.Figures with { Influencers = rich.Figures.Influencers with { Top = [followed with { Username = "5 % club" }] } } }, SampleAnalysis.Versions).Text;
        Assert.Contains("<bdi>5 % club</bdi>", table, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_data_set_gives_a_page_that_says_so()
    {
        var html = HtmlReport.Render(SampleAnalysis.Empty(), SampleAnalysis.Versions).Text;

        Assert.Contains("There is too little data to say anything.", html);
        Assert.Contains("There is too little here to test anything.", html);
        Assert.DoesNotContain("NaN", Body(html));
        Assert.DoesNotContain("Infinity", Body(html));
    }

    [Fact]
    public void Same_analysis_gives_the_same_page() => Assert.Equal(Rich, HtmlReport.Render(SampleAnalysis.Rich(), SampleAnalysis.Versions).Text);

    /// <summary>The page without its scripts, its style and the charts' options.</summary>
    private static string Body(string html) => Regex.Replace(html, "<(style|script)[^>]*>.*?</\\1>", "", RegexOptions.Singleline);

    /// <summary>The elements in their order with the names of their attributes: what a name from the data could break.</summary>
    private static string Skeleton(string html) => string.Join(
        '\n',
        Regex.Matches(html[..html.IndexOf("<script>", StringComparison.Ordinal)], "<(/?[a-zA-Z!][^\\s>/]*)((?:\\s+[\\w-]+(?:=\"[^\"]*\")?)*)[^<>]*>")
            .Select(match => match.Groups[1].Value + Regex.Replace(match.Groups[2].Value, "=\"[^\"]*\"", "")));

    [GeneratedRegex("(src|href|action|data)=\"(https?:)?//|url\\(|@import", RegexOptions.IgnoreCase)]
    private static partial Regex Fetching();
}
