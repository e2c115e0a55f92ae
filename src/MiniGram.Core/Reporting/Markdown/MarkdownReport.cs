using System.Globalization;
using System.Text;
using MiniGram.Analytics;
using MiniGram.Analytics.Findings;
using MiniGram.Reporting.Charts;
using MiniGram.Reporting.Charts.Catalog;
using MiniGram.Reporting.Html;
using MiniGram.Reporting.Scopes;
using MiniGram.Reporting.Text;

namespace MiniGram.Reporting.Markdown;

/// <summary><c>report.md</c>: the same as the page, as text with the charts beside it.</summary>
internal sealed class MarkdownReport
{
    /// <summary>Of a table of numbers; the page shows more.</summary>
    private const int MostRows = 100;

    private readonly StringBuilder _text = new();
    private readonly Analysis _analysis;
    private readonly Anchors _anchors;

    private MarkdownReport(Analysis analysis)
    {
        _analysis = analysis;
        _anchors = new Anchors(analysis);
    }

    public static string Render(Analysis analysis, ReportVersions versions)
    {
        var report = new MarkdownReport(analysis);
        report.Head(versions);
        report.Quick();
        report.Changes();
        foreach (var area in Prose.Areas)
            report.Area(area);
        report.Recommendations();
        report.Segments();
        report.Scopes();
        report.Quality();
        report.Method();
        return report._text.ToString().TrimEnd('\n') + "\n";
    }

    private static string E(string text) => MarkdownText.Escape(text);

    private void Line(string text = "") => _text.Append(text).Append('\n');

    private void Paragraph(string text)
    {
        Line(text);
        Line();
    }

    private void Table(ChartTable table, int most = int.MaxValue)
    {
        Line("| " + string.Join(" | ", table.Columns.Select(column => E(column.Heading))) + " |");
        Line("|" + string.Concat(table.Columns.Select(column => column.Numeric ? " ---: |" : " --- |")));
        foreach (var row in table.Rows.Take(most))
            Line("| " + string.Join(" | ", row.Select(Cell)) + " |");
        Line();
        if (table.Compares)
            Paragraph($"In brackets: {table.Other}.");
        var left = Math.Max(0, table.Rows.Count - most) + table.Left;
        if (left > 0)
            Paragraph($"{Numbers.Count(left)} more rows stand in report.json.");
    }

    private static string Cell(ChartCell cell) => cell.Other is { } other ? $"{E(cell.Text)} ({E(other)})" : E(cell.Text);

    private void Head(ReportVersions versions)
    {
        Paragraph($"# {E(Visible.Name(_analysis.Dataset.Name, 80))}");
        Paragraph($"MiniGram report. {Numbers.Count(_analysis.Told.Quick.Users)} users, {Numbers.Count(_analysis.Told.Quick.Photos)} photos, {Prose.Span(_analysis)}, UTC. Suspected bots are {(_analysis.Parameters.ExcludeSuspectedBots ? "left out" : "counted")}. Data SHA-256 `{_analysis.Dataset.Sha256}`. Made by MiniGram {E(versions.Minigram)} with DuckDB {E(versions.Duckdb)}.");
        Paragraph($"Parameters: {E(string.Join("; ", ParameterList.Short(_analysis.Parameters)))}.");
        Paragraph("## Executive summary");
        for (var i = 0; i < _analysis.Summary.Count; i++)
            Line($"{(i + 1).ToString(CultureInfo.InvariantCulture)}. {E(Visible.Sentence(_analysis.Summary[i]))}");
        if (_analysis.Summary.Count == 0)
            Line("There is too little data to say anything.");
        Line();
        var tally = Enum.GetValues<Verdict>().Select(verdict => $"{_analysis.Findings.Count(finding => finding.Verdict == verdict)} {Wording.Of(verdict)}");
        Paragraph($"Of {_analysis.Findings.Count} findings: {string.Join(", ", tally)}.");
    }

    private void Quick()
    {
        Paragraph("## Quick numbers");
        var compares = Discrimination.Holds(_analysis, Discrimination.Bots);
        IReadOnlyList<ChartColumn> columns = compares ? [new("Figure", false), new("All accounts"), new("Without suspected bots")] : [new("Figure", false), new("All accounts")];
        Table(new ChartTable(columns, [.. QuickFigureList.Of(_analysis).Select(figure => (IReadOnlyList<string>)(compares ? [figure.Name, figure.Shown(figure.All), figure.Shown(figure.People)] : [figure.Name, figure.Shown(figure.All)]))]));
    }

    private void Changes()
    {
        var changes = EarlierChanges.Of(_analysis);
        if (changes.Count == 0)
            return;
        Paragraph("## Since the earlier report");
        foreach (var finding in changes)
            Finding(finding);
    }

    private void Area(string area)
    {
        Paragraph($"## {Wording.Capitalised(area)}");
        Paragraph(E(Prose.Intro(_analysis, area)));
        foreach (var useless in Prose.Useless(_analysis, area))
            Paragraph($"> {E(useless)}");
        var charts = ChartCatalog.Of(_analysis, area);
        var drawn = charts.Select(chart => chart.Finding).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var findings = EarlierChanges.Without(_analysis, area);
        foreach (var chart in charts)
            Chart(chart, _analysis.Findings.FirstOrDefault(finding => finding.Id == chart.Finding));
        foreach (var finding in findings.Where(finding => !drawn.Contains(finding.Id)))
            Finding(finding);
        if (charts.Count == 0 && findings.Count == 0)
            Paragraph("There is nothing in the data to tell here.");
    }

    private void Chart(ChartSpec chart, Finding? finding)
    {
        Paragraph($"### {E(chart.Claim)}");
        if (finding is not null)
            Result(finding);
        Paragraph(E(chart.Measure) + ".");
        Paragraph($"![{E(chart.Claim)}](charts/{chart.Id}.svg)");
        if (chart.Note is { } note)
            Paragraph(E(note));
        Line("<details><summary>Data table</summary>");
        Line();
        Table(chart.Table, MostRows);
        Paragraph("</details>");
        if (finding is not null)
            Proof(finding);
    }

    private void Finding(Finding finding)
    {
        Paragraph($"### {E(Visible.Sentence(finding.Claim))}");
        Result(finding);
        Proof(finding);
    }

    private void Result(Finding finding)
    {
        var numbers = Evidence.Short(finding).Select(entry => $"{entry.Name} {entry.Value}");
        Paragraph($"**{Wording.Capitalised(Wording.Of(finding.Verdict))}** (finding {_anchors.Number(finding.Id)}): {E(string.Join(", ", numbers))}.");
        if (finding.Caveat is { } caveat)
            Paragraph($"> {E(Visible.Sentence(caveat))}");
    }

    private void Proof(Finding finding)
    {
        Line("<details><summary>Evidence and SQL</summary>");
        Line();
        foreach (var (name, value) in Evidence.All(finding))
            Line($"- {name}: {E(value)}");
        Line();
        var sql = Visible.Marks(finding.Sql, lines: true);
        var fence = MarkdownText.Fence(sql);
        Line(fence + "sql");
        Line(sql);
        Paragraph(fence);
        Paragraph("</details>");
    }

    private void Recommendations()
    {
        Paragraph("## Recommendations");
        if (_analysis.Recommendations.Count == 0)
            Paragraph("Nothing is recommended: no finding carries a recommendation. Recommending on less would be guessing.");
        for (var i = 0; i < _analysis.Recommendations.Count; i++)
        {
            var recommendation = _analysis.Recommendations[i];
            Line($"{(i + 1).ToString(CultureInfo.InvariantCulture)}. **{E(Visible.Sentence(recommendation.Action))}**");
            Line($"   - Expected: {E(Visible.Sentence(recommendation.Expected))}");
            Line($"   - How sure: {E(Visible.Sentence(recommendation.Uncertainty))}");
            var grounds = recommendation.Because.Select(_anchors.Number).OfType<int>().Select(number => $"finding {number}").ToList();
            if (grounds.Count > 0)
                Line($"   - Rests on {string.Join(", ", grounds)}");
            if (recommendation.Segment is { } segment)
                Line($"   - Segment: [{E(Visible.Name(segment.Name))}]({segment.File}), {Numbers.Count(segment.Size)} {(segment.Size == 1 ? "user" : "users")}");
        }
        Line();
    }

    private void Segments()
    {
        if (_analysis.Segments.Count == 0)
            return;
        Paragraph("## Segments to act on");
        Line("| Segment | Users | Best weekday | Best hour (UTC) | File |");
        Line("| --- | ---: | --- | --- | --- |");
        foreach (var segment in _analysis.Segments)
        {
            var day = ReachText.Of(segment.BestWeekday, Wording.Weekday);
            var hour = ReachText.Of(segment.BestHour, Numbers.Hour);
            Line($"| {E(Visible.Name(Wording.Capitalised(segment.Name)))} | {Numbers.Count(segment.Members.Count)} | {day.Shown}: {E(day.Why)} | {hour.Shown}: {E(hour.Why)} | [{segment.File}]({segment.File}) |");
        }
        Line();
    }

    private void Scopes()
    {
        var groups = ScopeGroupList.Of(_analysis, [.. Prose.Areas.SelectMany(area => ChartCatalog.Of(_analysis, area))]);
        Paragraph("## With and without suspected bots");
        Paragraph(E(Prose.Scopes(_analysis, groups.Count > 0)));
        if (!Discrimination.Holds(_analysis, Discrimination.Bots))
            Paragraph($"> {E(Prose.UselessScopes)}");
        foreach (var group in groups)
        {
            Line($"<details><summary>{Wording.Capitalised(group.Name)}</summary>");
            Line();
            foreach (var (about, table) in group.Tables)
            {
                Paragraph($"### {about}");
                Table(table, MostRows);
            }
            Paragraph("</details>");
        }
    }

    private void Quality()
    {
        Paragraph("## Data quality");
        if (_analysis.Audit.Count == 0)
            Paragraph("The audit found nothing wrong.");
        else
            Table(new ChartTable([new("Rule", false), new("Severity", false), new("Where", false), new("Rows"), new("Examples", false)], [.. _analysis.Audit.Select(entry => (IReadOnlyList<string>)[AuditText.Rule(entry.Rule), Wording.Of(entry.Severity), AuditText.Where(entry), Numbers.Count(entry.Rows), string.Join("; ", entry.Examples.Select(example => Visible.Name(example, 90)))])]));
        Paragraph("### What was taken for what");
        Table(new ChartTable([new("Table", false), new("File", false), new("Rows"), new("Rejected"), new("Columns", false), new("SHA-256", false)], [.. _analysis.Dataset.Sources.Select(source => (IReadOnlyList<string>)[source.Table, Visible.Name(source.File, 60), Numbers.Count(source.Rows), Numbers.Count(source.Rejected), AuditText.Columns(source), source.Sha256[..Math.Min(12, source.Sha256.Length)]])]));
    }

    private void Method()
    {
        Paragraph("## Method and limitations");
        foreach (var (title, text) in Prose.Method)
            Paragraph($"**{title}.** {E(text)}");
        foreach (var limitation in Prose.Limitations)
            Line($"- {E(limitation)}");
        Line();
        Paragraph("### Parameters");
        Table(new ChartTable([new("Parameter", false), new("Value", false), new("Meaning", false)], [.. ParameterList.Of(_analysis.Parameters).Select(entry => (IReadOnlyList<string>)[entry.Name, MethodSection.Value(entry.Value), entry.Meaning])]));
    }
}
