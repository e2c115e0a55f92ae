using System.Collections;
using System.Globalization;

namespace MiniGram.Cli.Results;

/// <summary>A value as text: round-trip numbers, ISO dates, nested values in brackets.</summary>
internal static class ResultText
{
    public static string Of(object? value) => value switch
    {
        null => "",
        bool truth => truth ? "true" : "false",
        DateTime moment => moment.ToString(moment.Ticks % TimeSpan.TicksPerSecond == 0 ? "yyyy-MM-dd HH:mm:ss" : "yyyy-MM-dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        byte[] bytes => "0x" + Convert.ToHexStringLower(bytes),
        Stream stream => $"({stream.Length} bytes)",
        string text => text,
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        IDictionary pairs => "{" + string.Join(", ", pairs.Keys.Cast<object?>().Select(key => $"{Of(key)}: {Of(pairs[key!])}")) + "}",
        IEnumerable list => "[" + string.Join(", ", list.Cast<object?>().Select(Of)) + "]",
        _ => value.ToString() ?? "",
    };
}
