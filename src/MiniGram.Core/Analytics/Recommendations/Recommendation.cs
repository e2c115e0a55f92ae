namespace MiniGram.Analytics.Recommendations;

/// <summary>Something to do, derived by a rule from findings that are significant (or descriptive, for a review of accounts).</summary>
/// <param name="Id">Dotted, such as <c>campaign.weekday</c>.</param>
/// <param name="Area">One of <see cref="Findings.FindingArea"/>.</param>
/// <param name="Action">What to do, one sentence.</param>
/// <param name="Because">Ids of the findings it rests on; never empty.</param>
/// <param name="Segment">Whom to act on, or null.</param>
/// <param name="Expected">What it should bring.</param>
/// <param name="Uncertainty">How sure that is.</param>
public sealed record Recommendation(
    string Id,
    string Area,
    string Action,
    IReadOnlyList<string> Because,
    SegmentReference? Segment,
    string Expected,
    string Uncertainty);
