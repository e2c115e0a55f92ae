using System.Globalization;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Cli;

/// <summary>What <c>minigram scenario explain</c> prints.</summary>
internal static class ExplanationText
{
    private static readonly string[] Units = ["B", "kB", "MB", "GB", "TB"];

    public static void Write(TextWriter output, ScenarioExplanation explanation)
    {
        if (explanation.About.Length > 0)
            output.WriteLine(Terminal.Printable(explanation.About));
        output.WriteLine();
        output.WriteLine("Expect, as CSV, about:");
        foreach (var table in explanation.Tables)
            output.WriteLine(Line(table.Table, table.Rows, table.Bytes));
        output.WriteLine(Line("together", explanation.Tables.Sum(table => table.Rows), explanation.Tables.Sum(table => table.Bytes)));
        output.WriteLine();
        foreach (var knob in explanation.Knobs)
        {
            output.WriteLine($"{knob.Path}: {Terminal.Printable(knob.Value)}");
            output.WriteLine($"    {knob.Description}");
        }
    }

    private static string Line(string name, double rows, double bytes) =>
        string.Create(CultureInfo.InvariantCulture, $"  {name,-10}  {rows,13:N0} rows  {Size(bytes),8}");

    private static string Size(double bytes)
    {
        var unit = 0;
        for (; bytes >= 1_000 && unit < Units.Length - 1; unit++)
            bytes /= 1_000;
        return bytes.ToString(bytes < 10 && unit > 0 ? "0.0" : "0", CultureInfo.InvariantCulture) + " " + Units[unit];
    }
}
