namespace MiniGram.Reporting;

/// <summary>What made the report, so that a difference between two can be traced.</summary>
/// <param name="Minigram">Such as <c>0.1.0</c>.</param>
/// <param name="Duckdb">The engine's version, such as <c>v1.5.6</c>.</param>
public sealed record ReportVersions(string Minigram, string Duckdb)
{
    /// <summary>This program with an engine of the given version.</summary>
    public static ReportVersions Of(string duckdb) =>
        new(typeof(ReportVersions).Assembly.GetName().Version?.ToString(3) ?? "0.0.0", duckdb);
}
