using MiniGram.Analytics;
using MiniGram.Analytics.Figures;
using MiniGram.Reporting.Charts.Tables;
using MiniGram.Reporting.Scopes;
using MiniGram.Reporting.Text;

namespace MiniGram.Reporting.Charts.Catalog;

/// <summary>Which tags and themes photos with engagement carry.</summary>
internal static class TagCharts
{
    private const int Most = 12;

    public static string Hash(string tag, int length = 26) => Visible.Name("#" + tag, length);

    public static IEnumerable<ChartSpec> Of(Analysis analysis)
    {
        var content = analysis.Told.Content;
        if (content.Tags.Count > 0)
            yield return ByEngagement(content, OtherScope.Beside(analysis));
        if (!Discrimination.Holds(analysis, Discrimination.TopPhotos))
            yield break;
        if (Lift(analysis) is { } lift)
            yield return lift;
        if (Themes(analysis) is { } themes)
            yield return themes;
    }

    private static ChartSpec ByEngagement(ContentFigures content, OtherScope? other) => new(
        "tags-by-engagement",
        $"The photos tagged {Hash(content.Tags[0].Tag)} together got the most engagement",
        "Engagement (likes + weighted comments) of all photos with the tag. More photos bring more of it: see the lift for what a single photo gets",
        [new RowPlot(null, [.. content.Tags.Take(Most + 2).Select(tag => new Row(Hash(tag.Tag), tag.Engagement, Numbers.Short(tag.Engagement), $"{Hash(tag.Tag)}\nEngagement {Numbers.Plain(tag.Engagement)}\n{Numbers.Count(tag.Photos)} photos, {Numbers.Count(tag.Likes)} likes, {Numbers.Count(tag.Comments)} comments"))])],
        TagTables.ByEngagement(content, other));

    private static ChartSpec? Lift(Analysis analysis)
    {
        var stands = ChartCatalog.Stands(analysis, "content.tags");
        var tested = analysis.Told.Content.TopTags.Where(TagTables.IsTested).ToList();
        if (tested.Count == 0)
            return null;
        // Those that differ first, then the most used: a rare tag's lift is mostly chance.
        var shown = tested
            .OrderBy(tag => tag.PAdjusted < 0.05 ? 0 : 1).ThenByDescending(tag => tag.Photos).ThenBy(tag => tag.Tag, StringComparer.Ordinal)
            .Take(Most)
            .OrderByDescending(tag => tag.Lift).ThenBy(tag => tag.Tag, StringComparer.Ordinal);
        return new ChartSpec(
            "tags-by-lift",
            ChartCatalog.Claim(analysis, "content.tags", "How much likelier photos with a tag are to be highly engaged"),
            "Lift: the share of highly engaged photos among those with the tag ÷ the share among all photos, with 95 % interval",
            [new EstimatePlot(null, [.. shown.Select(tag => Estimate(Hash(tag.Tag), tag.Lift!.Value, tag.LiftLow, tag.LiftHigh, tag.PAdjusted, stands, $"{Numbers.Count(tag.Count)} of {Numbers.Count(tag.Photos)} photos highly engaged"))], 1, value => Numbers.Ratio(value))],
            TagTables.ByLift(analysis.Told.Content, OtherScope.Beside(analysis)))
        {
            Finding = "content.tags",
            Note = "Solid: differs from the average photo beyond chance, after correction. Hollow: no difference is claimed. Line at 1×: the average photo.",
        };
    }

    private static ChartSpec? Themes(Analysis analysis)
    {
        var stands = ChartCatalog.Stands(analysis, "content.tags");
        var themes = analysis.Exhibits.ThemeTotals.Where(theme => theme is { Lift: not null, LiftLow: not null, LiftHigh: not null }).OrderByDescending(theme => theme.Lift).ThenBy(theme => theme.Theme, StringComparer.Ordinal).ToList();
        var drawn = themes.OrderBy(theme => theme.PAdjusted < 0.05 ? 0 : 1).ThenByDescending(theme => theme.Photos).Take(Most).ToHashSet();
        return themes.Count < 2 ? null : new ChartSpec(
            "themes-by-lift",
            "Themes: which groups of tags highly engaged photos carry",
            "Lift of all photos with at least one tag of the theme, with 95 % interval",
            [new EstimatePlot(null, [.. themes.Where(drawn.Contains).Select(theme => Estimate(Visible.Name(Wording.Capitalised(theme.Theme), 26), theme.Lift!.Value, theme.LiftLow, theme.LiftHigh, theme.PAdjusted, stands, $"{Numbers.Count(theme.TopPhotos)} of {Numbers.Count(theme.Photos)} photos highly engaged"))], 1, value => Numbers.Ratio(value))],
            new ChartTable(
                [new("Theme", false), new("Lift"), new("95 % interval"), new("Photos"), new("Engagement"), new("Adjusted p"), new("Tags", false)],
                [.. themes.Select(theme => (IReadOnlyList<string>)[Visible.Name(Wording.Capitalised(theme.Theme)), Numbers.Ratio(theme.Lift), Interval(theme.LiftLow, theme.LiftHigh), Numbers.Count(theme.Photos), Numbers.Plain(theme.Engagement), Numbers.P(theme.PAdjusted), string.Join(" ", theme.Tags.Take(6).Select(tag => Hash(tag))) + (theme.Tags.Count > 6 ? $" and {theme.Tags.Count - 6} more" : "")])]))
        {
            Note = "Solid: differs from the average photo beyond chance, after correction. Hollow: no difference is claimed." + (themes.Count > Most ? $" The {Most} themes with most photos; all {themes.Count} stand in the table." : ""),
            Wide = true,
        };
    }

    public static string Interval(double? low, double? high) => $"{Numbers.Plain(low)} to {Numbers.Plain(high)}";

    private static EstimateRow Estimate(string label, double lift, double? low, double? high, double? p, bool stands, string counts) => new(
        label,
        lift,
        low,
        high,
        stands && p < 0.05,
        Numbers.Ratio(lift),
        $"{label}\nLift {Numbers.Ratio(lift)}, 95 % interval {Interval(low, high)}\n{counts}\nAdjusted p {Numbers.P(p)}");
}
