namespace MiniGram.Reporting;

/// <summary>What a report is written as.</summary>
public enum ReportFormat
{
    /// <summary><c>report.html</c>: one self-contained file.</summary>
    Html,

    /// <summary><c>report.md</c> with <c>charts/*.svg</c> beside it.</summary>
    Markdown,

    /// <summary><c>report.json</c>, as <c>docs/report.schema.json</c> describes it.</summary>
    Json,

    /// <summary><c>report.pdf</c>, printed by an installed Chromium.</summary>
    Pdf,
}
