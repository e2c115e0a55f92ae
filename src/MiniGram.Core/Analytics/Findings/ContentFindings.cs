using System.Globalization;
using MiniGram.Analytics.Figures;
using MiniGram.Analytics.Statistics;
using MiniGram.Analytics.Themes;

namespace MiniGram.Analytics.Findings;

/// <summary>What goes with highly engaged photos: tags, themes and hours.</summary>
internal static class ContentFindings
{
    private const int MostTags = 10;
    private const string Association = "What goes together need not be cause and effect.";

    private static readonly ScanClaim OfTags = new(
        1,
        tag => $"Photos tagged {SafeText.Tag(tag)}",
        "Tags differ in how often their photos are highly engaged",
        headline => $"Tags do not differ in how often their photos are highly engaged: what the highest shows, {Highest(headline)}, is what chance alone would give.",
        "Too few highly engaged photos to tell whether tags matter.",
        "Tags are not compared by how often their photos are highly engaged.");

    public static IEnumerable<Finding> Write(FindingContext context)
    {
        if (context.Headline("content.tags") is { } tags)
            yield return Headline(context, tags, OfTags, EstimateUnit.Ratio, told => ContentSql.Lift(context.Sql, [told.Key]));
        if (context.Headline("content.hours") is { } hours)
            yield return Headline(context, OneHour(context) is null ? hours : hours with { Result = hours.Result with { Caveat = null } }, OfHours(context), EstimateUnit.Share, told => ContentSql.Hour(context.Sql, told));

        if (context.Definitions.TopPhotos && context.Headline("content.tags") is { } scan)
        {
            foreach (var finding in Tags(context, scan).Concat(Themes(context, scan)))
                yield return finding;
        }

        yield return Top(context);
        if (MostEngaged(context) is { } most)
            yield return most;
    }

    private static ScanClaim OfHours(FindingContext context)
    {
        return new(
            1.0 * context.Figures.Content.TopPhotos.Count / Math.Max(context.Figures.Quick.Photos, 1),
            hour => $"Photos posted {CalendarKey.Hour.At(int.Parse(hour, CultureInfo.InvariantCulture))}",
            "How often photos are highly engaged differs by the hour of posting",
            headline => $"How often photos are highly engaged does not differ by the hour of posting: {Words.Share(Judged(headline).Min())} to {Words.Share(Judged(headline).Max())} of an hour's photos is what chance alone would give.",
            "Too few highly engaged photos to tell whether the hour of posting matters.",
            OneHour(context) is { } only ? $"All photos were posted {CalendarKey.Hour.At(only)}, so hours of posting can't be compared." : "Hours of posting are not compared by how often photos are highly engaged.");
    }

    /// <summary>The hour of all photos, if it is one: then the claim says why nothing is compared.</summary>
    private static int? OneHour(FindingContext context) =>
        context.Figures.Content.TopHours.Where(hour => hour.Photos > 0).Select(hour => hour.Key).ToArray() is [var only] ? only : null;

    private static string Highest(HeadlineTest headline) => Verdicts.Told(headline) is { } item
        ? $"{SafeText.Tag(item.Key)} with {Words.Ratio(item.Estimate)}× the average photo{Words.Interval(item.Low, item.High, Words.Ratio)}"
        : "none";

    /// <summary>The estimates of those that could be told from chance.</summary>
    private static IEnumerable<double?> Judged(HeadlineTest headline) => headline.Result.Items.Where(item => item.P is not null).Select(item => item.Estimate);

    private static Finding Headline(FindingContext context, HeadlineTest headline, ScanClaim claim, EstimateUnit unit, Func<ItemResult, string> sql)
    {
        var top = context.Figures.Content.TopPhotos;
        if (!context.Definitions.TopPhotos)
        {
            return FindingDraft.NotApplied(
                headline.Id,
                FindingArea.Content,
                claim.NotCompared,
                top.Count,
                context.Figures.Quick.Photos,
                context.Sql.Statement("select count(*) from top_photos"),
                "The definition of highly engaged photos does not discriminate here.");
        }

        // Where nothing could be tested, the largest is only the rarest: no item stands for the headline.
        var told = headline.Result.P is null ? null : Verdicts.Told(headline, claim.Average);
        return FindingDraft.Headline(
            FindingArea.Content,
            claim.Word(headline),
            headline,
            told,
            told is null ? null : claim.Measure(told),
            unit,
            told is null ? context.Sql.Statement("select cast(null as double precision)") : sql(told),
            headline.Result.P is null ? null : Association,
            context.OtherResults.Headline(headline.Id) is { } other ? context.Beside(claim.Short(headline), claim.Short(other)) : null);
    }

    private static IEnumerable<Finding> Tags(FindingContext context, HeadlineTest headline) =>
        Verdicts.Named(headline).Where(item => item != Verdicts.Told(headline)).Take(MostTags).Select((item, index) => FindingDraft.Item(
            string.Create(CultureInfo.InvariantCulture, $"content.tags.{index + 1}"),
            FindingArea.Content,
            OfTags.Word(item),
            headline.Result.Test,
            item,
            OfTags.Measure(item),
            EstimateUnit.Ratio,
            ContentSql.Lift(context.Sql, [item.Key]),
            Association));

    private static IEnumerable<Finding> Themes(FindingContext context, HeadlineTest headline)
    {
        if (Verdicts.Of(headline) != Verdict.Significant)
            return [];
        var claim = OfTags with { Photos = theme => $"Photos of the theme {SafeText.Name(theme)}" };
        return context.Results.Themes
            .Where(theme => theme is { Item: { PAdjusted: < Verdicts.Level, Estimate: not null } } && theme.Total.Theme != Taxonomy.Other)
            .OrderByDescending(theme => theme.Item.Estimate)
            .ThenBy(theme => theme.Total.Theme, StringComparer.Ordinal)
            .Select(theme => FindingDraft.Item(
                ThemeId(theme.Total.Theme),
                FindingArea.Content,
                claim.Word(theme.Item),
                headline.Result.Test,
                theme.Item,
                claim.Measure(theme.Item),
                EstimateUnit.Ratio,
                ContentSql.Lift(context.Sql, theme.Total.Tags),
                $"Tags of the theme here: {Words.List([.. theme.Total.Tags.Take(5).Select(SafeText.Tag)])}{(theme.Total.Tags.Count > 5 ? " and others" : "")}.",
                Association));
    }

    /// <summary>The id of a theme's finding.</summary>
    public static string ThemeId(string theme) => $"content.themes.{string.Join('_', theme.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries))}";

    private static Finding Top(FindingContext context)
    {
        var (top, other) = (context.Figures.Content.TopPhotos, context.OtherFigures.Content.TopPhotos);
        var claim = context.Definitions.TopPhotos
            ? $"{Words.Count(top.Count, "photo is", "photos are")} highly engaged, with an engagement of at least {Words.Number(top.Threshold)}."
            : $"The definition of highly engaged photos does not discriminate here: {Words.Count(top.Count)} of {Words.Count(context.Figures.Quick.Photos, "photo", "photos")} meet it{(top.Threshold is null ? "" : $", at a threshold of {Words.Number(top.Threshold)}")}, so nothing is claimed of them.";
        return FindingDraft.Descriptive(
            "content.top_photos",
            FindingArea.Content,
            claim,
            top.Count,
            context.Figures.Quick.Photos,
            context.Sql.Statement("select count(*) from top_photos"),
            $"Engagement = likes + {FindingSql.Literal(context.Parameters.CommentWeight)} × comments.",
            context.Beside(Photos(top), Photos(other)));

        static string Photos(TopPhotos photos) => $"{Words.Count(photos.Count, "photo", "photos")} with at least {Words.Number(photos.Threshold)}";
    }

    private static Finding? MostEngaged(FindingContext context)
    {
        if (context.Figures.Content.Tags is not [var first, ..] || first.Engagement == 0)
            return null;
        return FindingDraft.Descriptive(
            "content.most_engaged_tag",
            FindingArea.Content,
            $"Of all tags, {SafeText.Tag(first.Tag)} gathers the largest engagement in sum: {Words.Number(first.Engagement)} over {Words.Count(first.Photos, "photo", "photos")}.",
            first.Engagement,
            first.Photos,
            context.Sql.Statement("""
                select max(engagement)
                from (
                    select sum(photo_engagement.engagement) as engagement
                    from photo_names
                    join photo_engagement on photo_engagement.photo_id = photo_names.photo_id
                    group by photo_names.tag_name
                ) as tag_engagement
                """),
            "A sum follows how often a tag is used; it does not say that the tag draws engagement.",
            context.OtherFigures.Content.Tags is [var other, ..] ? context.Beside(Engagement(first), Engagement(other)) : null);

        static string Engagement(TagTotals tag) => $"{SafeText.Tag(tag.Tag)} with {Words.Number(tag.Engagement)}";
    }
}
