using System.Globalization;

namespace MiniGram.Reporting.Text;

/// <summary>Numbers as the report shows them. The exact values stand in <c>report.json</c>. What is undefined is '–'.</summary>
internal static class Numbers
{
    /// <summary>Stands before a unit, so that the two never part.</summary>
    public const string Thin = "\u00a0";

    public const string Undefined = "–";

    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    /// <summary>'1,942'.</summary>
    public static string Count(long value) => Minus(value.ToString("N0", Culture));

    /// <summary>'12.9 k' from 10,000 on, '1.28 M' from a million: for axes and narrow places.</summary>
    public static string Short(double value) => Math.Abs(value) switch
    {
        >= 1e9 => Significant(value / 1e9) + Thin + "bn",
        >= 1e6 => Significant(value / 1e6) + Thin + "M",
        >= 1e4 => Significant(value / 1e3) + Thin + "k",
        _ => Plain(value),
    };

    /// <summary>About three significant digits, whole from 100 on: '25.9', '0.478', '1,942'.</summary>
    public static string Plain(double? value) => value is not { } number || !double.IsFinite(number) ? Undefined : Math.Abs(number) switch
    {
        0 => "0",
        >= 100 => Minus(number.ToString("N0", Culture)),
        >= 10 => Minus(number.ToString("0.#", Culture)),
        >= 1 => Minus(number.ToString("0.##", Culture)),
        >= 0.001 => Minus(number.ToString("0.###", Culture)),
        _ => Minus(number.ToString("0.#e0", Culture)),
    };

    /// <summary>'9.4 %' from 0.094.</summary>
    public static string Share(double? value) => value is not { } share || !double.IsFinite(share) ? Undefined : Percent(share) + Thin + "%";

    /// <summary>'+15 %' from 0.15, with a true minus.</summary>
    public static string Change(double? value) => value is not { } change || !double.IsFinite(change) ? Undefined : (change > 0 ? "+" : "") + Percent(change) + Thin + "%";

    /// <summary>'4.21×'.</summary>
    public static string Ratio(double? value) => value is { } ratio && double.IsFinite(ratio) ? Plain(ratio) + "×" : Undefined;

    /// <summary>'17 to 29 %': the unit once.</summary>
    public static string Range(double? low, double? high, Func<double?, string> shown)
    {
        var (from, to) = (shown(low), shown(high));
        var unit = to.EndsWith(Thin + "%", StringComparison.Ordinal) ? Thin + "%" : to.EndsWith('×') ? "×" : "";
        return unit.Length > 0 && from.EndsWith(unit, StringComparison.Ordinal) ? $"{from[..^unit.Length]} to {to}" : $"{from} to {to}";
    }

    /// <summary>Three digits, or '&lt; 0.001'.</summary>
    public static string P(double? value) => value switch
    {
        null => Undefined,
        < 0.001 => "< 0.001",
        { } p => p.ToString("0.###", Culture),
    };

    /// <summary>'23 Nov 2026'.</summary>
    public static string Date(DateTime date) => date.ToString("d MMM yyyy", Culture);

    /// <summary>'Nov 2026'.</summary>
    public static string Month(DateOnly month) => month.ToString("MMM yyyy", Culture);

    /// <summary>'18:00'.</summary>
    public static string Hour(int hour) => hour.ToString("00", Culture) + ":00";

    private static string Percent(double share) => Math.Abs(share * 100) switch
    {
        0 => "0",
        >= 99.95 => Minus((share * 100).ToString("N0", Culture)),
        >= 1 => Minus((share * 100).ToString("0.#", Culture)),
        >= 0.01 => Minus((share * 100).ToString("0.##", Culture)),
        _ => Minus((share * 100).ToString("0.#e0", Culture)),
    };

    private static string Significant(double value) => Minus(value.ToString(Math.Abs(value) >= 100 ? "0" : Math.Abs(value) >= 10 ? "0.#" : "0.##", Culture));

    private static string Minus(string text) => text.Replace('-', '−');
}
