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
    public void What_more_events_would_not_mend_is_not_put_down_to_their_number()
    {
        var headline = Headline(0.4, 0.3, new ItemResult("8", 900, 1.23, 1.12, 1.34, 0.0001, 0.001));
        Assert.Equal(
            "Too few suspected bots to tell whether registrations differ by month: 641 to 652 a month.",
            Word(headline with { Result = headline.Result with { Scarce = "suspected bots" } }));
    }

    [Fact]
    public void What_could_not_be_tested_gives_the_reason() =>
        Assert.Equal(
            "Registrations can't be compared by month: they fall into one week.",
            Word(new("registrations.by_month", new("test", null, null, null, 9, null, null, null, 0, [], "they fall into one week"), null)));

    [Fact]
    public void Events_that_fall_into_no_whole_year_are_not_denied() =>
        Assert.Equal(
            "Registrations can't be compared by month: none fall into a whole year that counts.",
            Word(new("registrations.by_month", new("test", null, null, null, 0, null, null, null, null, [], "there are no events"), null)));

    [Fact]
    public void One_key_that_has_them_all_is_told_plainly() =>
        Assert.Equal("All 7,758 registrations fall in August.", Word(Headline(0.001, 0.9, new("8", 7_758, 12, 11, 12, 0.0001, 0.001), new("3", 0, 0, 0, 0.1, 0.0001, 0.001))));

    [Theory]
    [InlineData("All 9 registrations fall in 2016, 1 of the 4 years that the data cover.", 0, 9, 0, 0)]
    [InlineData("All 9 registrations fall in 2016 (5) and 2018 (4), 2 of the 4 years that the data cover.", 0, 5, 0, 4)]
    [InlineData("All 10 registrations fall between 2015 and 2020, 5 of the 10 years that the data cover.", 2, 2, 2, 2, 0, 2, 0, 0, 0, 0)]
    [InlineData("Registrations peak in 2015: 2.00 times an even spread over all days.", 5, 2, 2, 0)]
    public void Years_are_told_by_name_where_at_most_half_have_any(string claim, params int[] counts)
    {
        var items = counts.Select((count, i) => new ItemResult($"{2015 + i}", count, i == 0 && count == 5 ? 2 : count, null, null, 0.001, 0.001)).ToArray();
        var headline = new HeadlineTest("registrations.by_year", new("test", 2, null, null, counts.Sum(), 1, 0.001, null, 0.9, items, null), 0.001);
        Assert.StartsWith(claim.TrimEnd('.'), new CalendarClaim("Registrations", CalendarKey.Year, Counts, "an even spread over all days").Word(headline), StringComparison.Ordinal);
    }

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
