namespace MiniGram.Analytics.Findings;

/// <summary>Five sentences written from the findings: what is significant first, then how much that is, then the size of it all.</summary>
internal static class ExecutiveSummary
{
    private const int Sentences = 5;
    private const int MostSignificant = 3;

    /// <summary>What a marketing lead asks first; ids that begin so, in this order.</summary>
    private static readonly string[] Interest =
    [
        "influencers.pairs", "content.tags", "growth.users", "registrations.by_month", "growth.days", "content.hours", "growth.likes", "registrations.by_quarter",
        "segments.active.by_activity", "registrations.by_weekday", "influencers.", "growth.", "segments.", "registrations.", "bots.",
    ];

    private static readonly string[] Beside =
        ["quick.suspected_bots", "quick.influencers", "quick.bot_like_share", "influencers.top", "content.most_engaged_tag", "content.top_photos"];

    /// <summary>Five sentences, whatever the data.</summary>
    public static IReadOnlyList<string> Write(IReadOnlyList<Finding> findings, FindingContext context)
    {
        var headlines = findings.Where(finding => finding.Headline).OrderBy(Rank).ThenBy(finding => finding.PAdjusted ?? 1).ToArray();
        var significant = OnePerArea(headlines.Where(finding => finding.Verdict == Verdict.Significant)).DistinctBy(Subject).Take(MostSignificant).ToArray();
        string[] first = [.. significant.Select(finding => finding.Claim), Tally(headlines), Size(context)];

        // Where little is significant, what else there is to know: definitions that tell nothing apart, shares, plain negatives.
        var rest = Beside
            .Select(id => findings.FirstOrDefault(finding => finding.Id == id))
            .Concat(headlines.Where(finding => finding.Verdict != Verdict.Significant))
            .Concat(findings.Where(finding => finding.Id.StartsWith("quick.", StringComparison.Ordinal)))
            .Where(finding => finding is not null)
            .Select(finding => finding!.Claim);
        return [.. first.Concat(rest).Distinct(StringComparer.Ordinal).Take(Sentences)];
    }

    private static string Tally(Finding[] headlines)
    {
        var tested = headlines.Count(finding => finding.P is not null);
        var significant = headlines.Count(finding => finding.Verdict == Verdict.Significant);
        var alike = headlines.Count(finding => finding.Verdict == Verdict.NotSignificant);
        var rest = headlines.Length - significant - alike;
        if (tested == 0)
            return $"None of the {Words.Count(headlines.Length)} questions asked of the data could be tested.";
        var outcome = significant == 0 ? "none is significant" : significant == 1 ? "one is significant" : $"{Words.Count(significant)} are significant";
        List<string> parts = [$"{outcome} after correction"];
        if (alike > 0)
            parts.Add(alike == 1 ? "one shows no difference" : $"{Words.Count(alike)} show no difference");
        if (rest > 0)
            parts.Add($"for {Words.Count(rest)} the data are too few or the question does not apply");
        return $"Of {Words.Count(headlines.Length)} questions asked of the data {(parts.Count == 1 ? parts[0] : $"{string.Join(", ", parts.SkipLast(1))}, and {parts[^1]}")}.";
    }

    private static string Size(FindingContext context)
    {
        var quick = context.Figures.Quick;
        var span = context.Dataset is { First: { } from, Last: { } to } ? $" from {Words.Date(from)} to {Words.Date(to)}" : "";
        return $"The data hold {Words.Count(quick.Users, "user", "users")}, {Words.Count(quick.Photos, "photo", "photos")}, {Words.Count(quick.Likes, "like", "likes")} and {Words.Count(quick.Comments, "comment", "comments")}{span}{(context.Parameters.ExcludeSuspectedBots ? ", suspected bots' left out" : "")}.";
    }

    /// <summary>The first of each area, then the others.</summary>
    private static IEnumerable<Finding> OnePerArea(IEnumerable<Finding> findings) =>
        findings.GroupBy(finding => finding.Area).SelectMany(area => area.Select((finding, place) => (finding, place))).OrderBy(one => one.place > 0).ThenBy(one => Rank(one.finding)).Select(one => one.finding);

    /// <summary>Whom or what it is about: the weekdays of one segment say much the same for likes as for comments.</summary>
    private static string Subject(Finding finding) => finding.Id.StartsWith("segments.", StringComparison.Ordinal) ? string.Join('.', finding.Id.Split('.').Take(2)) : finding.Id;

    private static int Rank(Finding finding)
    {
        var rank = Array.FindIndex(Interest, start => finding.Id.StartsWith(start, StringComparison.Ordinal));
        return rank < 0 ? Interest.Length : rank;
    }
}
