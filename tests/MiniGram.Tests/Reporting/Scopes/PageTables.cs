using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using MiniGram.Reporting.Text;

namespace MiniGram.Reporting.Scopes;

/// <summary>The tables of a page, to look figures up in.</summary>
internal sealed partial class PageTables(string html, bool toldWithoutBots)
{
    private readonly List<XElement> _tables = [.. Table().Matches(html).Select(match => XElement.Parse(match.Value))];

    /// <summary>Whether a table shows both values at their place.</summary>
    public bool Show(FigureDifference difference)
    {
        // Growth into or out of part of a year is told in neither scope.
        if (difference.Figure.EndsWith("_growth", StringComparison.Ordinal) && Cells(difference).Any(cell => First(cell) == Numbers.Undefined && Second(cell) is null))
            return true;
        var (told, other) = toldWithoutBots ? (difference.People, difference.All) : (difference.All, difference.People);
        return difference.Key is null
            ? Rows(difference.Figure).Any(cells => Says(First(cells[1]), difference.All) && Says(First(cells[2]), difference.People))
            : Cells(difference).Any(cell => Says(First(cell), told) && (Second(cell) is { } second ? Says(second, other) : Says(First(cell), other)));
    }

    private IEnumerable<XElement> Cells(FigureDifference difference)
    {
        if (difference.Figure.Contains(".weekdays.", StringComparison.Ordinal))
            return Rows(difference.Figure[..^".count".Length]).Select(cells => cells[int.Parse(difference.Key!, CultureInfo.InvariantCulture)]);
        return from table in _tables
               let headings = table.Element("thead")!.Element("tr")!.Elements().ToList()
               let column = headings.FindIndex(heading => Figures(heading).Contains(difference.Figure))
               where column >= 0
               let rows = table.Element("tbody")!.Elements().Select(row => row.Elements().ToList()).ToList()
               from row in rows.Where((cells, i) => Names(difference).Contains(IsRanked(difference) ? $"{i}" : First(cells[0])))
               select row[column];
    }

    private IEnumerable<List<XElement>> Rows(string figure) =>
        _tables.SelectMany(table => table.Element("tbody")!.Elements()).Select(row => row.Elements().ToList()).Where(cells => Figures(cells[0]).Contains(figure));

    private static bool IsRanked(FigureDifference difference) => difference.Figure.StartsWith("influencers.", StringComparison.Ordinal);

    /// <summary>How a row may be called, or which it is.</summary>
    private static string[] Names(FigureDifference difference) => IsRanked(difference)
        ? [difference.Key!]
        : difference.Figure.StartsWith("days.", StringComparison.Ordinal) ? [Wording.Day(int.Parse(difference.Key!, CultureInfo.InvariantCulture))]
        : [$"#{difference.Key}", $"{difference.Key!.PadLeft(2, '0')}:00", difference.Key!, $"{difference.Key} (part)"];

    private static string[] Figures(XElement heading) => heading.Attribute("data-figure")?.Value.Split(' ') ?? [];

    private static string First(XElement cell) => string.Concat(cell.Nodes().Where(node => node is not XElement { Name.LocalName: "small" }).Select(node => node is XElement element ? element.Value : ((XText)node).Value));

    private static string? Second(XElement cell) => cell.Element("small")?.Value;

    /// <summary>Whether a cell shows the value in any of the ways in which the report writes numbers and names; of an interval, at one of its ends.</summary>
    private static bool Says(string cell, JsonNode? value)
    {
        var shown = value switch
        {
            null => [Numbers.Undefined],
            JsonArray { Count: 0 } => ["none", Numbers.Undefined],
            JsonArray list => [string.Join(' ', list.Select(tag => $"#{tag}")), string.Join(", ", list.Select(table => $"{table}".Replace("users", "registrations", StringComparison.Ordinal)))],
            _ when value.GetValueKind() == JsonValueKind.String => [$"{value}", $"#{value}"],
            _ => Ways(value.GetValue<double>()),
        };
        return cell.Split(" to ").Select(Bare).Any(part => shown.Select(Bare).Contains(part));
    }

    private static string[] Ways(double number) =>
        [Numbers.Plain(number), Numbers.Count((long)Math.Round(number)), Numbers.Share(number), Numbers.Change(number), Numbers.Ratio(number), Numbers.P(number)];

    private static string Bare(string number) => number.Replace(Numbers.Thin + "%", "", StringComparison.Ordinal).TrimEnd('×');

    [GeneratedRegex("<table.*?</table>", RegexOptions.Singleline)]
    private static partial Regex Table();
}
