using MiniGram.Analytics;
using MiniGram.Analytics.Recommendations;
using MiniGram.Reporting.Text;
using static MiniGram.Reporting.Text.Html;

namespace MiniGram.Reporting.Html;

/// <summary>What to do, in which order, on which ground.</summary>
internal static class RecommendationList
{
    public static Markup Render(Analysis analysis, Anchors anchors, bool printed) => analysis.Recommendations.Count == 0
        ? Of($"<p class=\"panel lead\">Nothing is recommended: no finding carries a recommendation. Recommending on less would be guessing.</p>")
        : Of($"<ol class=\"panel todo\">{Each(analysis.Recommendations, recommendation => Item(recommendation, anchors, printed))}</ol>");

    private static Markup Item(Recommendation recommendation, Anchors anchors, bool printed) => Of(
        $"""
        <li><div><h3>{Visible.Prose(recommendation.Action)}</h3>
        <p><b>Expected:</b> {Visible.Prose(recommendation.Expected)}</p>
        <p><b>How sure:</b> {Visible.Prose(recommendation.Uncertainty)}</p>
        <p class="because">{Because(recommendation, anchors)}{Segment(recommendation.Segment, printed)}</p></div></li>

        """);

    private static Markup Because(Recommendation recommendation, Anchors anchors)
    {
        var grounds = recommendation.Because.Where(id => anchors.Number(id) is not null).ToList();
        return grounds.Count == 0 ? Markup.Empty : Of($"<span>Rests on {Markup.Join(grounds.Select((id, i) => Of($"{(i == 0 ? "" : i == grounds.Count - 1 ? " and " : ", ")}<a href=\"#{anchors.Id(id)}\">finding {anchors.Number(id)!.Value}</a>")))}</span>");
    }

    private static Markup Segment(SegmentReference? segment, bool printed) => segment is null
        ? Markup.Empty
        : Of($" <span>Segment: {FileLink.To(segment.File, Visible.Name(segment.Name), printed)}, {Numbers.Count(segment.Size)} {(segment.Size == 1 ? "user" : "users")} (CSV)</span>");
}
