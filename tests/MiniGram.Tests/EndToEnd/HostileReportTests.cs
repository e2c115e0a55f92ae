using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;
using MiniGram.Cli;
using Sylvan.Data.Csv;

namespace MiniGram.EndToEnd;

/// <summary>Names, tags, comments and URLs that attack the reader's browser, spreadsheet or terminal are shown as text, everywhere.</summary>
public sealed partial class HostileReportTests(HostileReport report) : IClassFixture<HostileReport>
{
    [Fact]
    public void Hostile_accounts_are_in_every_list()
    {
        Assert.Equal(ExitCode.Success, report.Run.Code);
        var figures = report.Json.RootElement.GetProperty("figures");
        Assert.Equal(10, report.Influencers.Count());
        Assert.True(report.Tags.Count() > 10);
        Assert.Equal(6, figures.GetProperty("quick").GetProperty("suspected_bots").GetInt32());
        Assert.Contains(HostileWorld.Name(20), figures.GetProperty("bots").GetProperty("boosted").EnumerateArray().Select(account => account.GetProperty("username").GetString()));
        Assert.Equal(
            ["active-by-activity", "active-by-rate", "boosted-accounts", "inactive-by-activity", "inactive-by-rate", "influencers", "suspected-bots"],
            Segments().Select(segment => segment.Name));
        Assert.All(Segments(), segment => Assert.NotEmpty(segment.Rows));

        // Each kind of attack is someone's name in some segment.
        var members = Segments().SelectMany(segment => segment.Rows).Select(row => int.Parse(row["user_id"], System.Globalization.CultureInfo.InvariantCulture)).ToHashSet();
        Assert.Equal(HostileWorld.Attacks.Count, members.Select(user => user % HostileWorld.Attacks.Count).Distinct().Count());
    }

    [Fact]
    public void Page_holds_them_as_text_only()
    {
        var page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(report.Out, "report.html")));

        AssertHarmless(page);
        Assert.Equal(["application/json", "", ""], page.QuerySelectorAll("script").Select(script => script.GetAttribute("type") ?? ""));
        Assert.Empty(page.Descendants<IComment>());
        using var charts = JsonDocument.Parse(page.GetElementById("charts")!.TextContent);
        Assert.Equal("", HostileText.Hidden(string.Concat(Strings(charts.RootElement))));
        foreach (var script in page.QuerySelectorAll("script, style").ToList())
            script.Remove();
        AssertShown(page.DocumentElement.TextContent);
    }

    [Fact]
    public void Markdown_holds_them_as_text_only()
    {
        var pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseEmphasisExtras().UseFootnotes().UseTaskLists().Build();
        var markdown = File.ReadAllText(Path.Combine(report.Out, "report.md"));
        var page = new HtmlParser().ParseDocument(Markdown.ToHtml(markdown, pipeline));

        AssertHarmless(page);
        Assert.Empty(page.QuerySelectorAll("script, style"));
        Assert.All(page.QuerySelectorAll("img"), image => Assert.Matches("^charts/[a-z0-9-]+\\.svg$", image.GetAttribute("src")));
        Assert.All(page.QuerySelectorAll("p code, li code, td code"), code => Assert.Matches("^[0-9a-f]{64}$", code.TextContent));
        Assert.All(page.QuerySelectorAll("table"), table => Assert.Single(table.QuerySelectorAll("tr").Select(row => row.Children.Length).Distinct()));
        AssertShown(page.DocumentElement.TextContent);
    }

    [Fact]
    public void Json_holds_them_exactly()
    {
        var names = Enumerable.Range(1, 240).Select(HostileWorld.Name).ToHashSet(StringComparer.Ordinal);
        Assert.All(report.Influencers, name => Assert.Contains(name, names));
        Assert.Equal(
            HostileWorld.Attacks.Select((attack, i) => string.Format(System.Globalization.CultureInfo.InvariantCulture, attack, i == 0 ? HostileWorld.Attacks.Count : i)).Order(StringComparer.Ordinal),
            report.Tags.Order(StringComparer.Ordinal));
        foreach (var finding in report.Json.RootElement.GetProperty("findings").EnumerateArray())
        {
            Assert.Equal("", HostileText.Hidden(finding.GetProperty("claim").GetString()!));
            Assert.DoesNotContain("drop table", finding.GetProperty("sql").GetString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Segments_read_back_and_no_cell_is_a_formula()
    {
        foreach (var (name, rows) in Segments())
        {
            Assert.All(rows, row => Assert.All(row.Where(cell => cell.Key != "value"), cell => Assert.False(HostileText.IsFormula(cell.Value), $"{name}: {cell.Key} {cell.Value}")));
            foreach (var row in rows)
            {
                var (expected, shown) = (HostileWorld.Name(int.Parse(row["user_id"], System.Globalization.CultureInfo.InvariantCulture)), row["username"]);
                Assert.Equal("", HostileText.Hidden(shown));
                Assert.DoesNotContain('\n', shown);
                if (HostileText.IsPlain(expected))
                    Assert.Equal(HostileText.IsFormula(expected) ? Guarded().Replace(expected, "$1'") : expected, shown);
                else
                    Assert.EndsWith(row["user_id"], shown, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Rejected_rows_read_back_and_no_cell_is_a_formula()
    {
        var rows = Rows(Path.Combine(report.Out, "rejected", "likes.csv"));
        Assert.True(rows.Count >= HostileWorld.Attacks.Count - 2, "all but +1 and -2, which are numbers");
        Assert.All(rows, row => Assert.All(row, cell => Assert.True(!HostileText.IsFormula(cell.Value) || long.TryParse(cell.Value, out _), $"{cell.Key} {cell.Value}")));
    }

    [Fact]
    public void Charts_are_well_formed_and_hold_them_as_text_only()
    {
        var charts = Directory.GetFiles(Path.Combine(report.Out, "charts"), "*.svg");
        Assert.True(charts.Length > 15);
        foreach (var file in charts)
        {
            var chart = XDocument.Load(file);
            Assert.Empty(chart.Descendants().Select(element => element.Name.LocalName).Intersect(["script", "foreignObject", "image", "a", "use", "animate", "set"]));
            Assert.DoesNotContain(chart.Descendants().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name.LocalName == "href");
            Assert.Equal("", HostileText.Hidden(chart.Root!.Value));
        }

        var followed = XDocument.Load(Path.Combine(report.Out, "charts", "most-followed.svg")).Root!.Value;
        Assert.All(report.Influencers.Where(HostileText.IsPlain), name => Assert.Contains(Start(name), followed, StringComparison.Ordinal));
    }

    [Fact]
    public void Terminal_gets_no_control_characters()
    {
        var audit = CommandRun.Of("audit", "--data", report.Data);
        var query = CommandRun.Of("query", "--data", report.Data, "select username, tag_name, comment_text from users join tags on tags.id = users.id join comments on comments.id = users.id order by users.id");

        Assert.All([report.Run, audit, query], run =>
        {
            Assert.Equal(ExitCode.Success, run.Code);
            Assert.Equal("", HostileText.Hidden(run.Output + run.Error));
        });
        Assert.Contains("bell␇null-ish␁␛[31m", query.Output, StringComparison.Ordinal);
    }

    /// <summary>Nothing that runs, loads or leads elsewhere.</summary>
    private static void AssertHarmless(IDocument page)
    {
        Assert.Empty(page.QuerySelectorAll("iframe, object, embed, form, base, applet, portal, frame, meta[http-equiv=refresh], [src^='http'], [srcdoc]"));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Value.Trim().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase));
        Assert.All(page.QuerySelectorAll("a[href]"), link => Assert.Matches("^(#[A-Za-z0-9._-]+|segments/[a-z-]+\\.csv)$", link.GetAttribute("href")));
    }

    /// <summary>The text is there, and nothing in it hides or goes on for ever.</summary>
    private void AssertShown(string text)
    {
        Assert.All(report.Influencers.Where(HostileText.IsPlain), name => Assert.Contains(Start(name), text, StringComparison.Ordinal));
        Assert.All(report.Tags.Where(HostileText.IsPlain), tag => Assert.Contains("#" + Start(tag), text, StringComparison.Ordinal));
        Assert.Equal("", HostileText.Hidden(text));
        Assert.DoesNotContain(new string('ÿ', 100), text, StringComparison.Ordinal);
    }

    /// <summary>As much of a name as the narrowest place shows.</summary>
    private static string Start(string name) => name[..Math.Min(name.Length, 24)];

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Strings(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };

    private List<(string Name, List<Dictionary<string, string>> Rows)> Segments() =>
        [.. Directory.GetFiles(Path.Combine(report.Out, "segments"), "*.csv").Order(StringComparer.Ordinal).Select(file => (Path.GetFileNameWithoutExtension(file), Rows(file)))];

    private static List<Dictionary<string, string>> Rows(string file)
    {
        using var reader = CsvDataReader.Create(file);
        var rows = new List<Dictionary<string, string>>();
        while (reader.Read())
        {
            Assert.Equal(reader.FieldCount, reader.RowFieldCount);
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, reader.GetString));
        }

        return rows;
    }

    [GeneratedRegex(@"((?:^|;)\s*)(?=[=+\-@])")]
    private static partial Regex Guarded();
}
