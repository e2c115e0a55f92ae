using System.Globalization;
using MiniGram.Analytics.Figures;
using MiniGram.Analytics.Findings;

namespace MiniGram.Analytics.Comparison;

/// <summary>How the counts, and the thresholds of definitions, changed: of all there is, so nothing is inferred.</summary>
internal static class CountChanges
{
    private static readonly (string Name, string Rows, Func<QuickFigures, long> Of)[] Counts =
    [
        ("users", "users", quick => quick.Users),
        ("follows", "follows", quick => quick.Follows),
        ("photos", "photos", quick => quick.Photos),
        ("likes", "likes", quick => quick.Likes),
        ("comments", "comments", quick => quick.Comments),
        ("tags", "tags", quick => quick.Tags),
        ("influencers", "users who meet the definition of influencers", quick => quick.Influencers),
        ("suspected_bots", "users who meet the definition of suspected bots", quick => quick.SuspectedBots),
    ];

    private static readonly ComparedFigure[] Figures =
    [
        .. Counts.Select(count => new ComparedFigure($"quick.{count.Name}", count.Rows, $"quick.{count.Name}", figures => count.Of(figures.Quick))),
        new("quick.bot_like_share", "share of all likes that suspected bots gave", "quick.bot_like_share", figures => figures.Quick.BotLikeShare),
        new("bots.mean_share_per_photo", "mean share of a photo's likes that suspected bots gave", "bots.mean_share_per_photo", figures => figures.Bots.MeanSharePerPhoto),
        new("bots.boosted", "accounts that get at least the boosted share of their likes from suspected bots", "bots.boosted", figures => figures.Bots.Boosted.Count),
        new("content.top_photos", "highly engaged photos", "content.top_photos.count", figures => figures.Content.TopPhotos.Count)
        {
            Threshold = ("content.top_photos.threshold", figures => figures.Content.TopPhotos.Threshold),
        },
        .. SegmentNames.All.Select(names => new ComparedFigure(names.Id, $"users among {names.Users}", $"{names.Id}.count", figures => names.Of(figures.Segments).Count)
        {
            Threshold = ($"{names.Id}.threshold", figures => names.Of(figures.Segments).Threshold),
        }),
    ];

    /// <summary>Each figure that both reports hold and that changed, in the scope that this report tells.</summary>
    public static IEnumerable<Finding> Write(Analysis analysis, EarlierReport earlier, string? caveat)
    {
        foreach (var figure in Figures)
        {
            if (analysis.Findings.FirstOrDefault(finding => finding.Id == figure.Finding) is not { } finding
                || figure.Of(analysis.Told) is not { } now
                || earlier.Figure(analysis.Parameters.ExcludeSuspectedBots, figure.Path) is not { } before)
                continue;
            var (threshold, thresholdBefore) = figure.Threshold is { } limit ? (limit.Of(analysis.Told), earlier.Figure(analysis.Parameters.ExcludeSuspectedBots, limit.Path)) : (null, null);
            if (now == before && threshold == thresholdBefore)
                continue;
            yield return FindingDraft.Descriptive(
                $"{figure.Finding}.change",
                finding.Area,
                Word(figure, finding.Unit, (now, threshold), (before, thresholdBefore)),
                now - before,
                finding.N,
                $"select (\n{finding.Sql}\n) - {before.ToString("R", CultureInfo.InvariantCulture)} /* the earlier report's */",
                caveat);
        }
    }

    private static string Word(ComparedFigure figure, EstimateUnit unit, (double Value, double? Threshold) now, (double Value, double? Threshold) before)
    {
        if (unit == EstimateUnit.Share)
            return $"{Words.Sentence(figure.Name)}: {Words.Share(now.Value)}; in the earlier report {Words.Share(before.Value)}.";
        var from = now.Threshold == before.Threshold ? ("", "") : ($" (from {Words.Number(now.Threshold)} on)", $" (from {Words.Number(before.Threshold)} on)");
        var relative = before.Value > 0 && now.Value != before.Value ? $", {Words.Change((now.Value - before.Value) / before.Value)}" : "";
        return $"There are {Words.Count((long)now.Value)} {figure.Name}{from.Item1}; in the earlier report there were {Words.Count((long)before.Value)}{from.Item2}{relative}.";
    }
}
