using MiniGram.Reporting.Generation;

namespace MiniGram.Cli.Generation;

/// <summary>What a person reads in the terminal after a world was generated.</summary>
internal static class GenerationSummary
{
    private const int MostNamed = 3;

    public static void Print(TextWriter output, GenerationResult result, string folder)
    {
        var width = result.World.Rows.Keys.Max(table => table.Length);
        output.WriteLine("Written:");
        foreach (var (table, rows) in result.World.Rows)
            output.WriteLine($"  {table.PadRight(width)}  {rows,13:N0} rows");
        output.WriteLine(Knobs(result));
        output.WriteLine(Check(result.Check));
        var name = $"'{Terminal.Printable(result.Name)}' with seed {result.Seed}";
        output.WriteLine(PeriodWords.Of(result.Period) is { } period ? $"What happens {period} in the world {name} is in {folder}" : $"The world {name} is in {folder}");
        output.WriteLine($"What came of each knob: {Path.Combine(folder, "generation.html")}");
        if (result.Period is null)
            output.WriteLine($"Make its report with: minigram report --data \"{folder}\" --out \"{folder}-report\"");
    }

    private static string Knobs(GenerationResult result)
    {
        var failed = result.World.Knobs.Where(knob => !knob.Passed).Select(knob => knob.Knob).ToList();
        var untold = result.World.Knobs.Count(knob => knob is { Passed: true, IsTold: false });
        return failed.Count == 0
            ? $"Knobs: all {result.World.Knobs.Count - untold:N0} within their tolerance{(untold > 0 ? $"; of {untold:N0} more there is too little to tell" : "")}."
            : $"Knobs: {failed.Count:N0} of {result.World.Knobs.Count:N0} outside of their tolerance: {Named(failed)}.";
    }

    private static string Check(WorldCheck? check)
    {
        if (check is null)
            return "Check: skipped.";
        var failed = check.Faults.Where(fault => !fault.Passed).Select(fault => $"{fault.Rule} in {fault.Table} ({fault.Found:N0})").ToList();
        return failed.Count == 0 ? "Check: no fault that the scenario does not ask for." : $"Check: faults that the scenario does not ask for: {Named(failed)}.";
    }

    private static string Named(List<string> names) =>
        string.Join(", ", names.Take(MostNamed)) + (names.Count > MostNamed ? $" and {names.Count - MostNamed} more" : "");
}
