using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using MiniGram.Reporting.Text;

namespace MiniGram.Reporting.Segments;

/// <summary>Cells of a CSV file (RFC 4180) that a spreadsheet shows as text and never runs.</summary>
internal static partial class CsvText
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",;\r\n'");

    /// <summary>Text from the data: a leading apostrophe where a spreadsheet would see a formula, hidden characters shown by their code.</summary>
    public static string Cell(string text)
    {
        var formula = StartsFormula(text);
        var shown = FormulaAfterSemicolon().Replace(Visible.Marks(text), "$1'");
        if (formula)
            shown = "'" + shown;
        return shown.AsSpan().IndexOfAny(Quoted) < 0 && shown == shown.Trim() ? shown : $"\"{shown.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>A number, shortest form that reads back as the same; empty for null.</summary>
    public static string Cell(double? value) => value is { } number && double.IsFinite(number) ? number.ToString("R", CultureInfo.InvariantCulture) : "";

    public static string Cell(long? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    // Where the comma is the decimal sign, spreadsheets part cells at semicolons, whatever the quotes.
    [GeneratedRegex("(;\\s*)(?=[=+\\-@＝＋－＠])")]
    private static partial Regex FormulaAfterSemicolon();

    // The full-width forms too: some spreadsheets take them for the plain ones.
    private static bool StartsFormula(string text) =>
        text.Length > 0 && (text[0] is '\t' or '\r' or '\n' || text.TrimStart() is [('=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠'), ..]);
}
