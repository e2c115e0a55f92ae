namespace MiniGram.Analytics.Statistics;

/// <summary>One member of the fixed family of headlines, or a part of one.</summary>
/// <param name="Id">Of its finding: <c>registrations.by_month</c>, <c>segments.active.by_rate.weekdays.likes</c>, <c>content.tags</c>, <c>influencers.pairs</c>, <c>bots.by_hour</c>, <c>growth.likes</c> …; of a part, <c>growth.days.photos</c>.</param>
/// <param name="Result">The test's outcome.</param>
/// <param name="PAdjusted">Holm over the headlines that apply; of a part, Benjamini–Hochberg over the parts of its headline and, once the family is corrected, what that asks of the headline; null where the test does not apply.</param>
public sealed record HeadlineTest(string Id, TestResult Result, double? PAdjusted);
