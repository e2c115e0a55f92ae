using MiniGram.Analytics;
using MiniGram.Reporting.Charts;
using MiniGram.Reporting.Scopes;
using MiniGram.Reporting.Text;
using static MiniGram.Reporting.Text.Html;

namespace MiniGram.Reporting.Html;

/// <summary>All figures that suspected bots change, area by area, unfolding; on paper unfolded.</summary>
internal static class ScopeSection
{
    /// <summary>Rows of a table on paper.</summary>
    private const int MostPrinted = 30;

    public static Markup Render(Analysis analysis, IReadOnlyList<ChartSpec> charts, bool printed)
    {
        var groups = ScopeGroupList.Of(analysis, charts);
        return Of(
            $"""
            <section class="area stack" aria-labelledby="scopes"><div class="area-head"><h2 id="scopes">With and without suspected bots</h2><p>{Prose.Scopes(analysis, groups.Count > 0)}</p></div>
            {(Discrimination.Holds(analysis, Discrimination.Bots) ? Markup.Empty : Of($"<p class=\"caveat\">{Prose.UselessScopes}</p>"))}
            {(groups.Count == 0 ? Markup.Empty : Of($"<div class=\"panel scopes\">{Each(groups, group => Group(group, printed))}</div>"))}
            </section>
            """);
    }

    private static Markup Group(ScopeGroup group, bool printed) => Of(
        $"""
        <details class="fold"{(printed ? Of($" open") : Markup.Empty)}><summary>{Wording.Capitalised(group.Name)}</summary>
        <div class="stack">{Each(group.Tables, table => Of($"<section class=\"stack gap-1\">{(group.Tables.Count == 1 ? Markup.Empty : Of($"<h3>{table.About}</h3>"))}{DataTable.Render($"{Wording.Capitalised(group.Name)}, with and without suspected bots: {table.About}", printed ? table.Table.Top(MostPrinted) : table.Table)}</section>"))}</div></details>

        """);
}
