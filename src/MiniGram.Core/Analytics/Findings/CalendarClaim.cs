using System.Globalization;
using MiniGram.Analytics.Figures;
using MiniGram.Analytics.Statistics;

namespace MiniGram.Analytics.Findings;

/// <summary>Words a calendar pattern: events against what an even spread over the keys would give.</summary>
/// <param name="Events">In the plural, at the start of a sentence: 'Registrations', 'Likes by the most active users'.</param>
/// <param name="Key">Month, weekday, hour …</param>
/// <param name="Counts">How many fall on each key.</param>
/// <param name="Expectation">What a ratio of 1 is: 'an even spread'.</param>
internal sealed record CalendarClaim(string Events, CalendarKey Key, IReadOnlyList<KeyCount> Counts, string Expectation)
{
    /// <summary>The sentence that the verdict allows.</summary>
    public string Word(HeadlineTest headline)
    {
        var named = Verdicts.Named(headline);
        var peak = named.FirstOrDefault(item => item.Estimate > 1);
        return Verdicts.Of(headline) switch
        {
            Verdict.Significant when Concentrated(headline) is { } years => years,
            Verdict.Significant when peak is not null => $"{Events} peak {At(peak)}: {Distance(peak)}{Others(named, peak)}.",
            Verdict.Significant when named.Count > 0 => $"{Events} are lowest {At(named[^1])}: {Distance(named[^1])}.",
            Verdict.Significant => $"{Events} differ by {Key.Name} ({Range()}), though no single {Key.Name} stands out.",
            Verdict.NotSignificant => $"{Events} do not differ by {Key.Name}: {Range()} is what chance alone would give.",
            Verdict.Underpowered or Verdict.Descriptive when headline.Result.N == 0 && Counts.Any(count => count.Count > 0) =>
                $"{Events} can't be compared by {Key.Name}: none fall into a whole {(Key == CalendarKey.Weekday ? "week" : "year")} that counts.",
            Verdict.Underpowered or Verdict.Descriptive when headline.Result.N == 0 => $"There are no {Lower(Events)} to compare by {Key.Name}.",
            Verdict.Underpowered or Verdict.Descriptive when headline.Result is { P: null, Caveat: { } reason } => $"{Events} can't be compared by {Key.Name}: {reason}.",
            Verdict.Underpowered when headline.Result.Scarce is { } scarce => $"Too few {scarce} to tell whether {Lower(Events)} differ by {Key.Name}: {Range()}.",
            Verdict.Underpowered => $"Too few {Lower(Events)} to tell whether they differ by {Key.Name}: {Range()}.",
            _ => $"{Events} are not compared by {Key.Name}.",
        };
    }

    /// <summary>What the estimate is: 'registrations in August ÷ what the trend would give'.</summary>
    public string? Measure(ItemResult? told) => told is null ? null : $"{Lower(Events)} {At(told)} ÷ {Expectation}";

    /// <summary>How the claim goes in short, to set beside it what the other scope says.</summary>
    public string Short(HeadlineTest headline)
    {
        var named = Verdicts.Named(headline);
        return (Verdicts.Of(headline), named.Count > 0 ? Verdicts.Told(headline) : null) switch
        {
            (Verdict.Significant, { } item) => $"{At(item)} {Words.TimesOrAbove(item.Estimate!.Value)} {Expectation}",
            (Verdict.Significant, _) => $"a difference by {Key.Name}",
            (Verdict.NotSignificant, _) => $"no difference by {Key.Name}",
            (Verdict.Underpowered, _) => $"too little to tell by {Key.Name}",
            _ => "not tested",
        };
    }

    /// <summary>Where one key has them all, or most years have none, the distance from a mean over empty ones says little: which have them says it all.</summary>
    private string? Concentrated(HeadlineTest headline)
    {
        var years = headline.Result.Items.Where(item => item.N > 0).ToArray();
        if (years is [var one] && one.N == headline.Result.N && Key != CalendarKey.Year)
            return $"All {Words.Count(one.N)} {Lower(Events)} fall {At(one)}.";
        if (Key != CalendarKey.Year || 2 * years.Length > headline.Result.Items.Count)
            return null;
        var where = years switch
        {
            [var only] => $"in {only.Key}",
            { Length: <= 4 } => $"in {Words.List([.. years.Select(year => $"{year.Key} ({Words.Count(year.N)})")])}",
            _ => $"between {years[0].Key} and {years[^1].Key}",
        };
        return $"All {Words.Count(headline.Result.N)} {Lower(Events)} fall {where}, {Words.Count(years.Length)} of the {Words.Count(headline.Result.Items.Count)} years that the data cover.";
    }

    private static string Lower(string events) => char.ToLowerInvariant(events[0]) + events[1..];

    private string At(ItemResult item) => Key.At(int.Parse(item.Key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));

    private string Distance(ItemResult item) => item.Estimate >= 2
        ? $"{Words.Ratio(item.Estimate)} times {Expectation}{Words.Interval(item.Low, item.High, Words.Ratio)}"
        : $"{Words.AboveOrBelow(item.Estimate!.Value)} {Expectation}{Words.ChangeInterval(item.Low - 1, item.High - 1)}";

    private string Others(IReadOnlyList<ItemResult> named, ItemResult peak)
    {
        var others = named.Where(item => item.Estimate > 1 && item != peak).Take(2).Select(item => $"{At(item)} {Words.TimesOrAbove(item.Estimate!.Value)} it").ToArray();
        return others.Length == 0 ? "" : $"; also {Words.List(others)}";
    }

    private string Range() => Counts.Count == 0
        ? "none"
        : (Counts.Min(count => count.Count), Counts.Max(count => count.Count)) is var (low, high) && low == high
            ? $"{Words.Count(low)} {Per}"
            : $"{Words.Count(low)} to {Words.Count(high)} {Per}";

    private string Per => Key == CalendarKey.Hour ? "an hour" : Key == CalendarKey.Day ? "on a day" : $"a {Key.Name}";
}
