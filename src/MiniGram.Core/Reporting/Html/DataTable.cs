using MiniGram.Reporting.Charts;
using MiniGram.Reporting.Text;
using static MiniGram.Reporting.Text.Html;

namespace MiniGram.Reporting.Html;

/// <summary>A table that scrolls sideways in its own frame where the screen is narrow.</summary>
internal static class DataTable
{
    public static Markup Render(string label, ChartTable table) => Of(
        $"""
        <div class="table-wrap" tabindex="0" role="group" aria-label="{label}"><table class="table"><thead><tr>{Each(table.Columns, column => column.Numeric ? Of($"<th scope=\"col\" class=\"n\">{Units.Kept(column.Heading)}</th>") : Of($"<th scope=\"col\">{Units.Kept(column.Heading)}</th>"))}</tr></thead><tbody>
        {Each(table.Rows, row => Row(table, row))}</tbody></table></div>
        """);

    private static Markup Row(ChartTable table, IReadOnlyList<string> cells) => Of(
        $"<tr>{Markup.Join(cells.Select((cell, i) => Cell(table.Columns[i], cell, i == 0)))}</tr>\n");

    private static Markup Cell(ChartColumn column, string cell, bool first) =>
        first ? Of($"<th scope=\"row\"><bdi>{cell}</bdi></th>") : column.Numeric ? Of($"<td class=\"n\">{cell}</td>") : Of($"<td><bdi>{cell}</bdi></td>");
}
