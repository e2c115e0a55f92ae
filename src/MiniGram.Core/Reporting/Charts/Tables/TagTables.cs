using MiniGram.Analytics.Figures;
using MiniGram.Reporting.Charts.Catalog;
using MiniGram.Reporting.Scopes;
using MiniGram.Reporting.Text;

namespace MiniGram.Reporting.Charts.Tables;

/// <summary>Tags as tables, with what they are in the other scope.</summary>
internal static class TagTables
{
    /// <summary>Rows of a table in the page; the rest stands in <c>report.json</c>.</summary>
    private const int Most = 500;

    public static ChartTable ByEngagement(ContentFigures content, OtherScope? other)
    {
        var others = other?.Figures.Content.Tags.ToDictionary(tag => tag.Tag, StringComparer.Ordinal);
        IReadOnlyList<ChartCell> Row(TagTotals tag)
        {
            ChartCell Cell(Func<TagTotals, string> shown) => ChartCell.Of(tag, others?.GetValueOrDefault(tag.Tag), shown);
            return
            [
                TagCharts.Hash(tag.Tag, Visible.NameLength),
                Cell(each => Numbers.Plain(each.Engagement)),
                Cell(each => Numbers.Count(each.Photos)),
                Cell(each => Numbers.Count(each.Likes)),
                Cell(each => Numbers.Count(each.Comments)),
                Cell(each => Numbers.Plain(each.Photos > 0 ? each.Engagement / each.Photos : null)),
            ];
        }
        return new ChartTable(
            [new("Tag", false), new("Engagement", Figure: "content.tags.engagement"), new("Photos", Figure: "content.tags.photos"), new("Likes", Figure: "content.tags.likes"), new("Comments", Figure: "content.tags.comments"), new("Per photo")],
            [.. content.Tags.Take(Most).Select(Row)])
        {
            Other = other?.Label,
            Left = Math.Max(0, content.Tags.Count - Most),
        };
    }

    /// <summary>Those tested first, the highest lift on top; then those too rare to test, the most used on top.</summary>
    public static ChartTable ByLift(ContentFigures content, OtherScope? other)
    {
        var others = other?.Figures.Content.TopTags.ToDictionary(tag => tag.Tag, StringComparer.Ordinal);
        IReadOnlyList<ChartCell> Row(TopTag tag)
        {
            ChartCell Cell(Func<TopTag, string> shown) => ChartCell.Of(tag, others?.GetValueOrDefault(tag.Tag), shown);
            return
            [
                TagCharts.Hash(tag.Tag, Visible.NameLength),
                Cell(each => Numbers.Ratio(each.Lift)),
                Cell(each => IsTested(each) ? TagCharts.Interval(each.LiftLow, each.LiftHigh) : Numbers.Undefined),
                Cell(each => Numbers.Count(each.Count)),
                Cell(each => Numbers.Count(each.Photos)),
                Cell(each => Numbers.P(each.PAdjusted)),
            ];
        }
        var tags = content.TopTags
            .OrderBy(tag => IsTested(tag) ? 0 : 1)
            .ThenByDescending(tag => IsTested(tag) ? tag.Lift : tag.Photos)
            .ThenBy(tag => tag.Tag, StringComparer.Ordinal);
        return new ChartTable(
            [
                new("Tag", false),
                new("Lift", Figure: "content.top_tags.lift"),
                new("95 % interval", Figure: "content.top_tags.lift_low content.top_tags.lift_high"),
                new("Highly engaged", Figure: "content.top_tags.count"),
                new("Photos", Figure: "content.top_tags.photos"),
                new("Adjusted p", Figure: "content.top_tags.p_adjusted"),
            ],
            [.. tags.Take(Most).Select(Row)])
        {
            Other = other?.Label,
            Left = Math.Max(0, content.TopTags.Count - Most),
        };
    }

    /// <summary>Whether there is an interval.</summary>
    public static bool IsTested(TopTag tag) => tag is { Lift: not null, LiftLow: not null, LiftHigh: not null };

    /// <summary>Both groups' tags by rank.</summary>
    public static ChartTable OfInfluencers(InfluencerFigures told, OtherScope? other)
    {
        var others = other?.Figures.Influencers;
        IReadOnlyList<IReadOnlyList<TagUse>> lists = others is null
            ? [told.TagsOfInfluencers, told.TagsOfOthers]
            : [told.TagsOfInfluencers, told.TagsOfOthers, others.TagsOfInfluencers, others.TagsOfOthers];
        var rows = lists.Max(list => list.Count);
        IEnumerable<ChartCell> Cells(int i, IReadOnlyList<TagUse> mine, IReadOnlyList<TagUse>? same) =>
        [
            ChartCell.Of(Tag(mine, i), same is null ? null : Tag(same, i)),
            ChartCell.Of(Uses(mine, i), same is null ? null : Uses(same, i)),
        ];
        return new ChartTable(
            [
                new("Influencers’ tag", false, "influencers.tags_of_influencers.tag"),
                new("Photos", Figure: "influencers.tags_of_influencers.count") { Label = "Influencers’ photos" },
                new("Others’ tag", false, "influencers.tags_of_others.tag"),
                new("Photos", Figure: "influencers.tags_of_others.count") { Label = "Others’ photos" },
            ],
            [.. Enumerable.Range(0, Math.Min(Most, rows)).Select(i => (IReadOnlyList<ChartCell>)[.. Cells(i, told.TagsOfInfluencers, others?.TagsOfInfluencers), .. Cells(i, told.TagsOfOthers, others?.TagsOfOthers)])])
        {
            Other = other?.Label,
            Paired = true,
            Left = Math.Max(0, rows - Most),
        };
    }

    private static string Tag(IReadOnlyList<TagUse> tags, int i) => i < tags.Count ? TagCharts.Hash(tags[i].Tag) : Numbers.Undefined;

    private static string Uses(IReadOnlyList<TagUse> tags, int i) => i < tags.Count ? Numbers.Count(tags[i].Count) : Numbers.Undefined;
}
