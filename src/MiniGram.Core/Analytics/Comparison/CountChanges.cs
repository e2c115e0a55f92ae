using System.Globalization;
using MiniGram.Analytics.Figures;
using MiniGram.Analytics.Findings;

namespace MiniGram.Analytics.Comparison;

/// <summary>How the counts changed: of all there is, so nothing is inferred.</summary>
internal static class CountChanges
{
    private static readonly (string Name, string Rows, Func<QuickFigures, long> Of)[] Counts =
    [
        ("users", "users", quick => quick.Users),
        ("follows", "follows", quick => quick.Follows),
        ("photos", "photos", quick => quick.Photos),
        ("likes", "likes", quick => quick.Likes),
        ("comments", "comments", quick => quick.Comments),
        ("influencers", "users who meet the definition of influencers", quick => quick.Influencers),
        ("suspected_bots", "users who meet the definition of suspected bots", quick => quick.SuspectedBots),
    ];

    /// <summary>Each count that both reports hold and that changed, in the scope that this report tells.</summary>
    public static IEnumerable<Finding> Write(Analysis analysis, EarlierReport earlier, string? caveat)
    {
        var there = analysis.Parameters.ExcludeSuspectedBots ? earlier.CountsWithoutSuspectedBots : earlier.Counts;
        foreach (var (name, rows, of) in Counts)
        {
            if (analysis.Findings.FirstOrDefault(finding => finding.Id == $"quick.{name}") is not { } now || !there.TryGetValue(name, out var before))
                continue;
            var (count, earlierCount) = (of(analysis.Told.Quick), (long)before);
            if (count == earlierCount)
                continue;
            var change = count - earlierCount;
            var relative = earlierCount > 0 ? $", {Words.Change(1.0 * change / earlierCount)}" : "";
            yield return FindingDraft.Descriptive(
                $"quick.{name}.change",
                now.Area,
                $"There are {Words.Count(count)} {rows}; in the earlier report there were {Words.Count(earlierCount)}{relative}.",
                change,
                count,
                $"select (\n{now.Sql}\n) - {earlierCount.ToString(CultureInfo.InvariantCulture)} /* the earlier report's count */",
                caveat);
        }
    }
}
