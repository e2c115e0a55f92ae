namespace MiniGram.Reporting;

/// <summary>How a report is to be written.</summary>
/// <param name="Formats">At least one.</param>
/// <param name="Versions">Printed in the report.</param>
/// <param name="Chromium">The browser that prints the PDF, or null to look for one.</param>
public sealed record ReportRequest(IReadOnlySet<ReportFormat> Formats, ReportVersions Versions, string? Chromium = null)
{
    /// <summary>HTML, Markdown and JSON.</summary>
    public static IReadOnlySet<ReportFormat> DefaultFormats { get; } =
        new HashSet<ReportFormat> { ReportFormat.Html, ReportFormat.Markdown, ReportFormat.Json };

    /// <summary>How long a browser may take to print the PDF.</summary>
    public TimeSpan PdfTimeout { get; init; } = TimeSpan.FromMinutes(2);
}
