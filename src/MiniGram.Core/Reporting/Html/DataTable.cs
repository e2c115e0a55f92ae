using MiniGram.Reporting.Charts;
using MiniGram.Reporting.Text;
using static MiniGram.Reporting.Text.Html;

namespace MiniGram.Reporting.Html;

/// <summary>A table of numbers. On a phone a row of many columns becomes a block, each cell under its heading; a cell may hold a second value, of the other scope.</summary>
internal static class DataTable
{
    /// <summary>Columns that fit beside each other on a phone.</summary>
    private const int Narrow = 3;

    public static Markup Render(string label, ChartTable table) => Of(
        $"""
        {(table.Compares ? Maybe(table.Other, other => Of($"<p class=\"hint\">A second number in a cell: {other}.</p>\n")) : Markup.Empty)}<div class="table-wrap" tabindex="0" role="group" aria-label="{label}"><table class="table{(table.Columns.Count > Narrow ? " stacked cells" : "")}{(table.Paired ? " paired" : "")}"><thead><tr>{Each(table.Columns, column => Heading(column))}</tr></thead><tbody>
        {Each(table.Rows, row => Row(table, row))}</tbody></table></div>{Left(table)}
        """);

    private static Markup Heading(ChartColumn column) => Of(
        $"<th scope=\"col\"{(column.Numeric ? Of($" class=\"n\"") : Markup.Empty)}{Figure(column.Figure)}>{Units.Kept(column.Heading)}</th>");

    private static Markup Row(ChartTable table, IReadOnlyList<ChartCell> cells) => Of(
        $"<tr>{Markup.Join(cells.Select((cell, i) => i == 0 ? Head(cell) : Cell(table.Columns[i], cell)))}</tr>\n");

    private static Markup Head(ChartCell cell) => Of($"<th scope=\"row\"{Figure(cell.Figure)}><bdi>{cell.Text}</bdi>{Other(cell)}</th>");

    private static Markup Cell(ChartColumn column, ChartCell cell) => column.Numeric
        ? Of($"<td class=\"n\" data-label=\"{Units.Kept(column.Label)}\">{cell.Text}{Other(cell)}</td>")
        : Of($"<td data-label=\"{Units.Kept(column.Label)}\"><bdi>{cell.Text}</bdi>{Other(cell)}</td>");

    private static Markup Other(ChartCell cell) => cell.Other is { } other ? Of($"<small><bdi>{other}</bdi></small>") : Markup.Empty;

    private static Markup Figure(string? figure) => Maybe(figure, id => Of($" data-figure=\"{id}\""));

    private static Markup Left(ChartTable table) => table.Left == 0 ? Markup.Empty : Of($"<p class=\"hint\">{Text.Numbers.Count(table.Left)} more stand in report.json.</p>");
}
