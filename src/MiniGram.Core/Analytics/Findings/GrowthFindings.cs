using System.Globalization;
using MiniGram.Analytics.Statistics;

namespace MiniGram.Analytics.Findings;

/// <summary>How the last whole year compares with those before it: five headlines.</summary>
internal static class GrowthFindings
{
    private static readonly (string Table, string Rows, string Source)[] Tables =
    [
        ("users", "registrations", "users"),
        ("photos", "photos", "photos"),
        ("likes", "likes", "counted_likes"),
        ("comments", "comments", "counted_comments"),
        ("follows", "follows", "counted_follows"),
    ];

    public static IEnumerable<Finding> Write(FindingContext context)
    {
        foreach (var (table, rows, source) in Tables)
        {
            if (context.Headline($"growth.{table}") is not { } headline)
                continue;
            yield return FindingDraft.Headline(
                FindingArea.Growth,
                Word(headline, rows),
                headline,
                null,
                headline.Result.Items is [.., { Estimate: not null } last] ? $"{rows} of {last.Key} ÷ those of the year before − 1" : null,
                EstimateUnit.Change,
                Sql(context, headline, source),
                context.OtherResults.Headline(headline.Id)?.Result.Estimate is { } other && headline.Result.Estimate is { } told ? context.Beside(Words.Change(told), Words.Change(other)) : null);
        }
    }

    private static string Word(HeadlineTest headline, string rows)
    {
        var result = headline.Result;
        if (result.Items is not [.., { Estimate: { } growth } last])
            return Verdicts.Of(headline) == Verdict.Descriptive ? $"There are no {rows} to grow." : $"Too few whole years to tell how {rows} grow.";
        var change = $"{(growth < 0 ? "fell" : "rose")} by {Words.Percent(1 + growth)} in {last.Key}{Words.ChangeInterval(last.Low, last.High)}";
        var before = result.Items.SkipLast(1).Where(item => item.Estimate is not null).ToArray();
        return Verdicts.Of(headline) switch
        {
            Verdict.Significant => $"{Words.Sentence(rows)} {change}, {(result.Statistic > 0 ? "more" : "less")} growth than in the years before ({Words.Change(before.Min(item => item.Estimate))} to {Words.Change(before.Max(item => item.Estimate))}){Record(last, before)}.",
            Verdict.NotSignificant => $"{Words.Sentence(rows)} {change}, in line with the years before.",
            Verdict.Underpowered => $"{Words.Sentence(rows)} {change}; the whole years are too few or too uneven to tell whether that is unusual.",
            _ => $"{Words.Sentence(rows)} {change}.",
        };
    }

    /// <summary>Said only where the interval lies above all others'.</summary>
    private static string Record(ItemResult last, ItemResult[] before) =>
        before.Length > 0 && before.All(item => item.High < last.Low) ? ", the highest growth of all whole years" : "";

    private static string Sql(FindingContext context, HeadlineTest headline, string source)
    {
        if (headline.Result.Items is not [.., { Estimate: not null } last])
            return context.Sql.Statement($"select cast(null as double precision)\nfrom {source}\nlimit 1");
        var year = int.Parse(last.Key, CultureInfo.InvariantCulture);
        return context.Sql.Statement($"""
            select
                1.0 * count(*) filter (where extract(year from created_at) = {last.Key})
                / nullif(count(*) filter (where extract(year from created_at) = {(year - 1).ToString(CultureInfo.InvariantCulture)}), 0) - 1
            from {source}
            """);
    }
}
