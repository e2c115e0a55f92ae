using MiniGram.Analytics;
using MiniGram.Reporting;
using MiniGram.Warehouse;

namespace MiniGram.Cli;

/// <summary>What a person reads in the terminal after a run.</summary>
internal static class Summary
{
    /// <summary>What was taken for what.</summary>
    public static void Sources(TextWriter output, IReadOnlyList<TableSource> sources)
    {
        var width = sources.Max(source => source.Table.Length);
        output.WriteLine("Read:");
        foreach (var source in sources)
        {
            output.WriteLine($"  {source.Table.PadRight(width)}  {source.Rows,11:N0} rows  from {Terminal.Printable(source.File)}{(source.Rejected > 0 ? $", {source.Rejected:N0} rejected" : "")}");
            var renamed = source.Columns.Where(column => column.Key != column.Value).ToList();
            if (renamed.Count > 0)
                output.WriteLine($"  {"",-1}{new string(' ', width)} {string.Join(", ", renamed.Select(column => $"'{Terminal.Printable(column.Value)}' taken for {column.Key}"))}");
            if (source.Ignored.Count > 0)
                output.WriteLine($"  {"",-1}{new string(' ', width)} not used: {string.Join(", ", source.Ignored.Select(column => $"'{Terminal.Printable(column)}'"))}");
        }
    }

    /// <summary>What is wrong with the data.</summary>
    public static void Audit(TextWriter output, IReadOnlyList<AuditEntry> audit)
    {
        if (audit.Count == 0)
        {
            output.WriteLine("Audit: nothing found.");
            return;
        }

        output.WriteLine("Audit:");
        foreach (var entry in audit)
        {
            var where = entry.Column is null ? entry.Table : $"{entry.Table}.{entry.Column}";
            output.WriteLine($"  {(entry.Severity == AuditSeverity.Error ? "error  " : "warning")}  {entry.Rule,-18} {where}: {entry.Rows:N0} {(entry.Rows == 1 ? "row" : "rows")}{(entry.Examples.Count > 0 ? $", such as {Terminal.Printable(Short(entry.Examples[0]))}" : "")}");
        }
    }

    /// <summary>Where the report is and how to open it.</summary>
    public static void WhereItIs(TextWriter output, string folder, IReadOnlySet<ReportFormat> formats, Analysis analysis)
    {
        foreach (var sentence in analysis.Summary)
            output.WriteLine($"· {Terminal.Printable(sentence)}");
        var opener = OperatingSystem.IsWindows() ? "start" : OperatingSystem.IsMacOS() ? "open" : "xdg-open";
        output.WriteLine($"The report is in {folder}");
        if (formats.Contains(ReportFormat.Html))
            output.WriteLine($"Open it with: {opener} \"{Path.Combine(folder, "report.html")}\"");
        if (analysis.Segments.Count > 0)
            output.WriteLine($"Segments to act on: {Path.Combine(folder, "segments")} ({analysis.Segments.Count} files{(analysis.Segments.Count(segment => segment.Members.Count == 0) is > 0 and var empty ? $", {empty} of them without anybody" : "")})");
    }

    private static string Short(string text) => text.Length <= 120 ? text : text[..119] + "…";
}
