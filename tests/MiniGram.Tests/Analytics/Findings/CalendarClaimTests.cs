using MiniGram.Analytics.Figures;
using MiniGram.Analytics.Statistics;

namespace MiniGram.Analytics.Findings;

public sealed class CalendarClaimTests
{
    private static readonly KeyCount[] Counts = [.. Enumerable.Range(1, 12).Select(month => new KeyCount(month, 640 + month))];

    [Fact]
    public void Significant_peak_is_named_with_its_interval() =>
        Assert.Equal(
            "Registrations peak in August: 23 % above what the trend would give (95 % interval +12 to +34 %).",
            Word(Headline(0.001, 0.9, new ItemResult("8", 900, 1.23, 1.12, 1.34, 0.0001, 0.001), new ItemResult("3", 700, 1.01, 0.9, 1.1, 0.5, 0.6))));

    [Fact]
    public void Significant_without_a_peak_names_the_low() =>
        Assert.Equal(
            "Registrations are lowest in March: 20 % below what the trend would give (95 % interval −30 to −10 %).",
            Word(Headline(0.001, 0.9, new ItemResult("3", 500, 0.8, 0.7, 0.9, 0.0001, 0.001))));

    [Fact]
    public void Significant_without_a_key_that_stands_out_names_none() =>
        Assert.Equal(
            "Registrations differ by month (641 to 652 a month), though no single month stands out.",
            Word(Headline(0.001, 0.9, new ItemResult("8", 900, 1.23, 0.9, 1.34, 0.06, 0.07))));

    [Fact]
    public void Not_significant_gives_the_numbers() =>
        Assert.Equal(
            "Registrations do not differ by month: 641 to 652 a month is what chance alone would give.",
            Word(Headline(0.4, 0.9, new ItemResult("8", 900, 1.23, 1.12, 1.34, 0.0001, 0.001))));

    [Fact]
    public void Underpowered_says_so() =>
        Assert.Equal(
            "Too few registrations to tell whether they differ by month: 641 to 652 a month.",
            Word(Headline(0.4, 0.3, new ItemResult("8", 900, 1.23, 1.12, 1.34, 0.0001, 0.001))));

    [Fact]
    public void Exactly_the_level_is_not_significant() => Assert.Equal(Verdict.NotSignificant, Verdicts.Of(Headline(0.05, 0.9)));

    [Fact]
    public void Untested_for_want_of_data_is_underpowered() => Assert.Equal(Verdict.Underpowered, Verdicts.Of(Headline(null, 0)));

    [Fact]
    public void Test_that_does_not_apply_is_descriptive() => Assert.Equal(Verdict.Descriptive, Verdicts.Of(Headline(null, null)));

    private static string Word(HeadlineTest headline) => new CalendarClaim("Registrations", CalendarKey.Month, Counts, "what the trend would give").Word(headline);

    private static HeadlineTest Headline(double? p, double? power, params IReadOnlyList<ItemResult> items) =>
        new("registrations.by_month", new("test", items.Count > 0 ? items[0].Estimate : null, null, null, 7_758, 1, p, null, power, items, null), p);
}
