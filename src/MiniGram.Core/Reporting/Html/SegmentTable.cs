using MiniGram.Analytics;
using MiniGram.Analytics.Segments;
using MiniGram.Reporting.Text;
using static MiniGram.Reporting.Text.Html;

namespace MiniGram.Reporting.Html;

/// <summary>The segment files beside the report.</summary>
internal static class SegmentTable
{
    public static Markup Render(Analysis analysis, bool printed) => analysis.Segments.Count == 0 ? Markup.Empty : Of(
        $"""
        <section class="panel" aria-labelledby="segments"><header><h3 id="segments">Segments to act on</h3></header>
        <p class="hint">One CSV file each, beside this report: who is in it, why, and when to reach them. A weekday or hour is named only where they differ beyond chance; its share is the mean over weeks, of which no giant one counts for more than five usual ones, and can differ from that of all events each counted once.</p>
        <div class="table-wrap" tabindex="0" role="group" aria-label="Segments"><table class="table stacked"><thead><tr><th scope="col">Segment</th><th scope="col" class="n">Users</th><th scope="col">Best weekday</th><th scope="col">Best hour (UTC)</th><th scope="col">File</th></tr></thead><tbody>
        {Each(analysis.Segments, segment => Of($"<tr><th scope=\"row\">{Visible.Name(Wording.Capitalised(segment.Name))}</th><td class=\"n\" data-label=\"Users\">{Numbers.Count(segment.Members.Count)}</td><td data-label=\"Best weekday\">{Reach(segment.BestWeekday, Wording.Weekday)}</td><td data-label=\"Best hour (UTC)\">{Reach(segment.BestHour, Numbers.Hour)}</td><td data-label=\"File\">{FileLink.To(segment.File, segment.File, printed)}</td></tr>\n"))}</tbody></table></div></section>
        """);

    private static Markup Reach(ReachTime time, Func<int, string> name)
    {
        var (shown, why) = ReachText.Of(time, name);
        return Of($"{shown}<small>{why}</small>");
    }
}
