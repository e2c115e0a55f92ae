using MiniGram.Analytics.Statistics;

namespace MiniGram.Analytics.Findings;

/// <summary>Makes findings of the two kinds: counts of all there is, and headlines with their test.</summary>
internal static class FindingDraft
{
    private const string FurthestOfMany = "The interval is of the one furthest out, as if it alone had been asked for; of so many, one may be as far out by chance.";

    /// <summary>A count of all there is.</summary>
    public static Finding Descriptive(string id, string area, string claim, double? estimate, long n, string sql, params IReadOnlyList<string?> caveats) =>
        new(id, area, claim, estimate, null, null, n, null, null, null, null, null, Verdict.Descriptive, false, sql, Joined(caveats));

    /// <summary>A headline of the fixed family, whose numbers are those of <paramref name="told"/> where the claim names an item.</summary>
    public static Finding Headline(string area, string claim, HeadlineTest headline, ItemResult? told, string? measure, EstimateUnit unit, string sql, params IReadOnlyList<string?> caveats)
    {
        var result = headline.Result;
        return new(
            headline.Id,
            area,
            claim,
            told is null ? result.Estimate : told.Estimate,
            told is null ? result.Low : told.Low,
            told is null ? result.High : told.High,
            result.N,
            result.Test,
            result.Statistic,
            result.P,
            headline.PAdjusted,
            result.EffectSize,
            Verdicts.Of(headline),
            true,
            sql,
            Joined([result.N == 0 || (result.Caveat is { } said && claim.Contains(said, StringComparison.Ordinal)) ? null : Words.AsSentence(result.Caveat), .. caveats]))
        {
            Measure = measure,
            Unit = unit,
        };
    }

    /// <summary>A headline of a calendar pattern, worded by <paramref name="claim"/>.</summary>
    /// <param name="sql">Returns the estimate, given the key that the claim names, or null where it names none.</param>
    public static Finding Calendar(string area, CalendarClaim claim, HeadlineTest headline, Func<ItemResult?, string> sql, params IReadOnlyList<string?> caveats)
    {
        // What was not tested has no estimate: of a single week the largest weekday says nothing.
        var told = headline.Result.P is null ? null : Verdicts.Told(headline);
        var alone = told is not null && Verdicts.Of(headline) != Verdict.Significant && (told.Low > 1 || told.High < 1) ? FurthestOfMany : null;
        return Headline(area, claim.Word(headline), headline, told, claim.Measure(told), EstimateUnit.Ratio, sql(told), [alone, .. caveats]);
    }

    /// <summary>A headline that stands on a definition which tells nothing apart: named, so that its absence is explained, and never tested.</summary>
    public static Finding NotApplied(string id, string area, string claim, double? estimate, long n, string sql, string? caveat = null) =>
        new(id, area, claim, estimate, null, null, n, null, null, null, null, null, Verdict.Descriptive, true, sql, caveat);

    /// <summary>An item of a scan that may be named.</summary>
    public static Finding Item(string id, string area, string claim, string test, ItemResult item, string measure, EstimateUnit unit, string sql, params IReadOnlyList<string?> caveats) =>
        new(id, area, claim, item.Estimate, item.Low, item.High, item.N, test, null, item.P, item.PAdjusted, null, Verdict.Significant, false, sql, Joined(caveats))
        {
            Measure = measure,
            Unit = unit,
        };

    private static string? Joined(IReadOnlyList<string?> caveats)
    {
        var said = caveats.Where(caveat => !string.IsNullOrEmpty(caveat)).Distinct(StringComparer.Ordinal).ToArray();
        return said.Length == 0 ? null : string.Join(' ', said);
    }
}
