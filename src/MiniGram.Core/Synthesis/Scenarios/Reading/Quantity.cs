using System.Globalization;
using System.Text.RegularExpressions;

namespace MiniGram.Synthesis.Scenarios.Reading;

/// <summary>Numbers, durations, rates and dates as they are written, and back without losing a bit.</summary>
internal static partial class Quantity
{
    private static readonly Dictionary<string, double> Seconds = new(StringComparer.Ordinal) { ["s"] = 1, ["m"] = 60, ["h"] = 3_600, ["d"] = 86_400, ["w"] = 7 * 86_400, ["y"] = 365 * 86_400 };
    private static readonly Dictionary<string, double> Periods = new(StringComparer.Ordinal) { ["second"] = 1, ["minute"] = 60, ["hour"] = 3_600, ["day"] = 86_400, ["week"] = 7 * 86_400, ["year"] = 365 * 86_400 };
    private static readonly string[] Spoken = ["day", "week", "hour", "year", "minute"];
    private static readonly (string Word, double Length)[] Written = [("d", 86_400), ("h", 3_600), ("m", 60), ("s", 1)];
    private static readonly string[] Moments = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd HH:mm:ssK"];

    /// <summary>A number in the unit, in seconds for durations; null when it is none.</summary>
    public static double? Read(string text, KnobUnit unit) => unit switch
    {
        KnobUnit.Duration => Duration(text),
        KnobUnit.Rate => Rate(text),
        _ => Number(text),
    };

    /// <summary>What would be right.</summary>
    public static string Expected(KnobUnit unit) => unit switch
    {
        KnobUnit.Duration => "a duration such as 90s, 15m, 8h, 3d, 2w, 1y or 1h30m",
        KnobUnit.Rate => "a rate such as 1/week or 3/day",
        _ => "a number such as 12, 0.5, 5%, 20_000 or 20k",
    };

    /// <summary>A whole number, exactly.</summary>
    public static decimal? Whole(string text) =>
        NumberForm().Match(text) is { Success: true } form
        && decimal.TryParse(Scientific(form), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && number == Math.Floor(number) ? number : null;

    /// <summary>In the shortest way that reads back as the same.</summary>
    public static string Write(double value, KnobUnit unit)
    {
        if (unit == KnobUnit.None || value == 0)
            return double.IsPositiveInfinity(value) ? "infinite" : Write(value);
        if (unit == KnobUnit.Rate)
            return Rate(value);
        foreach (var (word, length) in Written)
        {
            var count = value / length;
            if (count == Math.Floor(count) && count * length == value && Math.Abs(count) < 1e9)
                return word == "m" && Math.Abs(count) > 60 ? $"{Write(Math.Truncate(count / 60))}h{Write(Math.Abs(count % 60))}m" : Write(count) + word;
        }

        return Write(value) + "s";
    }

    /// <summary>The bare number.</summary>
    public static string Write(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>The bare number.</summary>
    public static string Write(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A moment in UTC, to the second.</summary>
    public static DateTime? Moment(string text) =>
        DateTime.TryParseExact(text, Moments, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment) ? moment : null;

    /// <summary>The moment as it is read.</summary>
    public static string Write(DateTime moment) => moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static double? Number(string text)
    {
        if (text is "infinite" or ".inf")
            return double.PositiveInfinity;
        var form = NumberForm().Match(text);
        return form.Success ? double.Parse(Scientific(form), NumberStyles.Float, CultureInfo.InvariantCulture) : null;
    }

    // With the factor as a power of ten, so that 5 % is the same number as 0.05.
    private static string Scientific(Match form)
    {
        var power = form.Groups["factor"].Value switch { "k" => 3, "M" => 6, "%" => -2, _ => 0 };
        if (form.Groups["exponent"].Success)
            power += int.Parse(form.Groups["exponent"].Value[1..], CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{form.Groups["number"].Value.Replace("_", "", StringComparison.Ordinal)}e{power}");
    }

    private static double? Duration(string text)
    {
        if (text is "0" or "0.0")
            return 0;
        var form = DurationForm().Match(text);
        if (!form.Success)
            return null;
        var sum = 0.0;
        for (var part = 0; part < form.Groups["unit"].Captures.Count; part++)
            sum += Number(form.Groups["number"].Captures[part].Value)!.Value * Seconds[form.Groups["unit"].Captures[part].Value];
        return form.Groups["minus"].Success ? -sum : sum;
    }

    // By the first period that gives a short number which reads back as the same.
    private static string Rate(double value)
    {
        foreach (var period in Spoken)
        {
            var times = Math.Round(value * Periods[period], 6, MidpointRounding.AwayFromZero);
            if (Math.Abs(times) is >= 0.1 and < 1e6 && times / Periods[period] == value)
                return $"{Write(times)}/{period}";
        }

        return Write(value) + "/second";
    }

    private static double? Rate(string text)
    {
        if (text == "0")
            return 0;
        var form = RateForm().Match(text);
        return form.Success && Number(form.Groups["number"].Value) is { } number ? number / Periods[form.Groups["period"].Value] : null;
    }

    [GeneratedRegex(@"^(?<number>[-+]?(\d[\d_]*(\.\d+)?|\.\d+))(?<exponent>[eE][-+]?\d{1,3})?(?<factor>[kM%]?)$", RegexOptions.ExplicitCapture)]
    private static partial Regex NumberForm();

    [GeneratedRegex(@"^(?<minus>-)?((?<number>\d[\d_]*(\.\d+)?([eE][-+]?\d{1,3})?)(?<unit>[smhdwy]))+$", RegexOptions.ExplicitCapture)]
    private static partial Regex DurationForm();

    [GeneratedRegex(@"^(?<number>[^/ ]+) ?/ ?(?<period>second|minute|hour|day|week|year)$", RegexOptions.ExplicitCapture)]
    private static partial Regex RateForm();
}
