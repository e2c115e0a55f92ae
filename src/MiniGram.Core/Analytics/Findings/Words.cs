using System.Globalization;

namespace MiniGram.Analytics.Findings;

/// <summary>How numbers, times and names are written in sentences. Always the same, whatever the machine's culture.</summary>
internal static class Words
{
    private const string Minus = "\u2212";

    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>1,942.</summary>
    public static string Count(long value) => Signed(value.ToString("#,0", CultureInfo.InvariantCulture));

    /// <summary><c>1 photo</c>, <c>1,942 photos</c>.</summary>
    public static string Count(long value, string one, string many) => $"{Count(value)} {(value == 1 ? one : many)}";

    /// <summary>Three significant digits, at least: 1.28, 17.1, 180.9, 5,366.</summary>
    public static string Number(double? value)
    {
        if (value is not { } number || !double.IsFinite(number))
            return "none";
        var size = Math.Abs(number);
        var format = size == Math.Floor(size) && size < 1e15 ? "N0" : size >= 1000 ? "N0" : size >= 10 ? "0.0" : size >= 0.1 ? "0.00" : "0.0000";
        return Signed(number.ToString(format, CultureInfo.InvariantCulture));
    }

    /// <summary>A fraction as <c>9.4 %</c>; below one per cent with two decimals.</summary>
    public static string Share(double? fraction) => fraction is { } value && double.IsFinite(value) ? ShareDigits(value) + " %" : "none";

    /// <summary>A difference as <c>+11 %</c> or, with a true minus, <c>−11 %</c>.</summary>
    public static string Change(double? fraction) => fraction is { } value && double.IsFinite(value) ? ChangeDigits(value) + " %" : "none";

    /// <summary>How far a ratio is from 1: <c>23 % above</c>, <c>11 % below</c>.</summary>
    public static string AboveOrBelow(double ratio) => $"{Percent(ratio)} {(ratio < 1 ? "below" : "above")}";

    /// <summary>The same, from twice on as <c>2.50 times</c>.</summary>
    public static string TimesOrAbove(double ratio) => ratio >= 2 ? $"{Ratio(ratio)} times" : AboveOrBelow(ratio);

    /// <summary>How far a ratio is from 1, without its sign: <c>23 %</c>.</summary>
    public static string Percent(double ratio) => $"{Round(Math.Abs(ratio - 1))} %";

    /// <summary>A ratio as <c>4.21</c>.</summary>
    public static string Ratio(double? ratio) => ratio is { } value && double.IsFinite(value) ? value.ToString("#,0.00", CultureInfo.InvariantCulture) : "none";

    /// <summary><c> (95 % interval 17 to 29)</c> in the writing of <paramref name="write"/>, or nothing where there is no interval.</summary>
    public static string Interval(double? low, double? high, Func<double?, string> write) =>
        low is null || high is null ? "" : $" (95 % interval {write(low)} to {write(high)})";

    /// <summary>The interval of a ratio as differences in per cent: <c> (95 % interval +12 to +34 %)</c>.</summary>
    public static string ChangeInterval(double? low, double? high) =>
        low is { } from && high is { } to && double.IsFinite(from) && double.IsFinite(to) ? $" (95 % interval {ChangeDigits(from)} to {ChangeDigits(to)} %)" : "";

    /// <summary><c>p 0.012</c>, <c>p &lt; 0.001</c>.</summary>
    public static string P(double p) => p < 0.001 ? "p < 0.001" : "p " + p.ToString("0.000", CultureInfo.InvariantCulture);

    /// <summary>23 Nov 2026.</summary>
    public static string Date(DateTime day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>March, for 3.</summary>
    public static string Month(int month) => Months[month - 1];

    /// <summary>1 January, for 101.</summary>
    public static string Day(int key) => string.Create(CultureInfo.InvariantCulture, $"{key % 100} {Months[(key / 100) - 1]}");

    /// <summary>Monday, for 1.</summary>
    public static string Weekday(int isoWeekday) => Weekdays[isoWeekday - 1];

    /// <summary><c>18 o'clock</c>.</summary>
    public static string Hour(int hour) => string.Create(CultureInfo.InvariantCulture, $"{hour} o'clock");

    /// <summary>a, b and c.</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
    };

    /// <summary>As <see cref="List"/>, but of more than <paramref name="most"/> the others are only counted, in the words that <paramref name="others"/> has for their number.</summary>
    public static string Few(IReadOnlyList<string> items, int most, Func<int, string> others) =>
        List(items.Count <= most ? items : [.. items.Take(most), others(items.Count - most)]);

    /// <summary>The first letter in upper case, for the start of a sentence.</summary>
    public static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>With a capital and a full stop; null stays null.</summary>
    public static string? AsSentence(string? text) => string.IsNullOrEmpty(text) ? null : Sentence(text.TrimEnd('.')) + ".";

    private static string ShareDigits(double value)
    {
        var percent = value * 100;
        var format = percent == 0 ? "0" : Math.Abs(percent) < 1 ? "0.00" : percent == Math.Round(percent) ? "0" : "0.0";
        return Signed(percent.ToString(format, CultureInfo.InvariantCulture));
    }

    private static string Round(double fraction) =>
        (fraction * 100).ToString(fraction < 0.0995 ? "0.0" : "#,0", CultureInfo.InvariantCulture);

    private static string ChangeDigits(double value)
    {
        var digits = Round(Math.Abs(value));
        return double.Parse(digits, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture) == 0 ? digits : value < 0 ? Minus + digits : "+" + digits;
    }

    private static string Signed(string digits) => digits.StartsWith('-') ? Minus + digits[1..] : digits;
}
