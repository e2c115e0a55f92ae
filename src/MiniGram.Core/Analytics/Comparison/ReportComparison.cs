using MiniGram.Analytics.Findings;

namespace MiniGram.Analytics.Comparison;

/// <summary>What changed since another report, as findings beside those of this one.</summary>
public static class ReportComparison
{
    /// <summary>The analysis with what changed: counts as they are, and each measure that both reports give with an interval, tested and corrected (Holm) over all of them.</summary>
    public static Analysis Add(Analysis analysis, EarlierReport earlier)
    {
        var differing = Parameters(analysis.Parameters).Where(parameter => earlier.Parameters.GetValueOrDefault(parameter.Name, "null") is var there && !Same(there, parameter.Value))
            .Select(parameter => (parameter.Name, parameter.Value, There: earlier.Parameters.GetValueOrDefault(parameter.Name, "null")))
            .ToArray();
        var sameScope = !differing.Any(parameter => parameter.Name == "exclude-suspected-bots");
        var caveat = differing.Length == 0 ? null : $"The reports differ in {Words.List([.. differing.Select(parameter => parameter.Name)])}, which can be the reason.";
        var counts = CountChanges.Write(analysis, earlier, caveat).ToArray();
        var alike = differing.Length == 0 && analysis.Dataset.Sha256 == earlier.Sha256;
        var measures = sameScope ? MeasureChanges.Write(analysis.Findings, earlier.Findings, caveat) : MeasureComparison.None;
        Finding[] changes = [About(analysis, earlier, differing, Outcome(counts, measures, sameScope, alike)), .. counts, .. measures.Changes];
        return analysis with { Findings = FindingWriter.Ordered([.. analysis.Findings, .. changes]) };
    }

    private static string Outcome(Finding[] counts, MeasureComparison measures, bool sameScope, bool alike)
    {
        if (counts.Length == 0 && measures.Changes.Count == 0)
            return alike ? "everything is unchanged" : sameScope ? "every count, threshold and measure that is compared is unchanged" : "the counts are unchanged";
        int Of(Verdict verdict) => measures.Changes.Count(change => change.Verdict == verdict);
        List<string> parts = [];
        if (counts.Length > 0)
            parts.Add($"{Words.Count(counts.Length, "count", "counts")} changed");
        if (Of(Verdict.Significant) is > 0 and var beyond)
            parts.Add($"{Words.Count(beyond, "measure", "measures")} changed beyond chance");
        if (Of(Verdict.NotSignificant) is > 0 and var within)
            parts.Add($"{Words.Count(within, "shows", "show")} no change beyond chance");
        if (Of(Verdict.Underpowered) is > 0 and var uncertain)
            parts.Add($"{Words.Count(uncertain, "is", "are")} too uncertain to tell");
        if (measures.Same > 0)
            parts.Add($"{Words.Count(measures.Same, "is", "are")} the same");
        return Words.List(parts);
    }

    private static Finding About(Analysis analysis, EarlierReport earlier, (string Name, string Value, string There)[] differing, string outcome)
    {
        var data = analysis.Dataset.Sha256 == earlier.Sha256 ? "on the same data" : $"on {SafeText.Name(earlier.Name)}";
        var version = typeof(ReportComparison).Assembly.GetName().Version?.ToString(3);
        var parameters = differing.Length == 0
            ? "the parameters are the same"
            : $"parameters differ: {Words.List([.. differing.Select(parameter => $"{parameter.Name} is {Shown(parameter.Value)}, there {Shown(parameter.There)}")])}";
        var versions = earlier.Version == version ? "" : $", and it was made by MiniGram {SafeText.Clean(earlier.Version)}";
        return FindingDraft.Descriptive(
            "quick.comparison",
            FindingArea.Engagement,
            $"Compared with an earlier report {data}, {parameters}{versions}: {outcome}.",
            analysis.Told.Quick.Users,
            analysis.Told.Quick.Users,
            "select count(*) from users",
            differing.Any(parameter => parameter.Name == "exclude-suspected-bots") ? "One tells the figures without suspected bots and the other does not, so only counts are compared." : null);
    }

    private static string Shown(string value) => value == "null" ? "not set" : SafeText.Clean(value);

    /// <summary>The definitions, not the end of the data: that differs between any two months.</summary>
    private static IEnumerable<(string Name, string Value)> Parameters(AnalysisParameters parameters) =>
    [
        ("bot-like-share", FindingSql.Literal(parameters.BotLikeShare)),
        ("influencer-follower-share", FindingSql.Literal(parameters.InfluencerFollowerShare)),
        ("segment-share", FindingSql.Literal(parameters.SegmentShare)),
        ("new-user-days", FindingSql.Literal(parameters.NewUserDays)),
        ("comment-weight", FindingSql.Literal(parameters.CommentWeight)),
        ("top-photo-share", FindingSql.Literal(parameters.TopPhotoShare)),
        ("top-photo-engagement", parameters.TopPhotoEngagement is { } threshold ? FindingSql.Literal(threshold) : "null"),
        ("boosted-share", FindingSql.Literal(parameters.BoostedShare)),
        ("duplicates", parameters.Duplicates == DuplicateRule.Once ? "once" : "all"),
        ("exclude-suspected-bots", parameters.ExcludeSuspectedBots ? "true" : "false"),
    ];

    /// <summary>0.05 is 0.050.</summary>
    private static bool Same(string one, string other) =>
        one == other
        || (decimal.TryParse(one, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var first)
            && decimal.TryParse(other, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var second)
            && first == second);
}
