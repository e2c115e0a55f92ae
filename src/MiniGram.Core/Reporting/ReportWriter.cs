using System.Text;
using MiniGram.Analytics;
using MiniGram.Reporting.Charts.Catalog;
using MiniGram.Reporting.Charts.Svg;
using MiniGram.Reporting.Html;
using MiniGram.Reporting.Json;
using MiniGram.Reporting.Markdown;
using MiniGram.Reporting.Pdf;
using MiniGram.Reporting.Segments;
using MiniGram.Warehouse.Temporary;

namespace MiniGram.Reporting;

/// <summary>Writes an analysis as files. The same analysis and request give the same bytes.</summary>
public static class ReportWriter
{
    /// <summary>Finds what printing needs, where a PDF is asked for; ask before the analysis, which takes longer.</summary>
    /// <param name="formats">What is to be written.</param>
    /// <param name="chromium">The browser that prints the PDF, or null to look for one.</param>
    /// <returns>The browser, or null where no PDF is asked for.</returns>
    /// <exception cref="ChromiumException">A PDF is asked for, and no browser is found; says what was looked for.</exception>
    public static string? FindPrinter(IReadOnlySet<ReportFormat> formats, string? chromium) =>
        formats.Contains(ReportFormat.Pdf) ? Chromium.Find(chromium, Environment.GetEnvironmentVariable) : null;

    /// <summary>Writes the requested formats and <c>segments/*.csv</c> into <paramref name="folder"/>, which the caller swaps in whole.</summary>
    /// <param name="analysis">What to tell.</param>
    /// <param name="request">As what.</param>
    /// <param name="folder">Made when it is not there; files of the same names are replaced.</param>
    /// <exception cref="ChromiumException">A PDF was asked for, and no browser could print it.</exception>
    /// <param name="cancellationToken">Stops between files, and ends the browser that prints the PDF.</param>
    public static void Write(Analysis analysis, ReportRequest request, string folder, CancellationToken cancellationToken = default)
    {
        var printer = FindPrinter(request.Formats, request.Chromium);
        Directory.CreateDirectory(folder);
        if (request.Formats.Contains(ReportFormat.Html))
            WriteFile(folder, "report.html", stream => WriteText(stream, HtmlReport.Render(analysis, request.Versions).Text), cancellationToken);
        if (request.Formats.Contains(ReportFormat.Markdown))
        {
            WriteFile(folder, "report.md", stream => WriteText(stream, MarkdownReport.Render(analysis, request.Versions)), cancellationToken);
            foreach (var chart in Prose.Areas.SelectMany(area => ChartCatalog.Of(analysis, area)))
                WriteFile(folder, $"charts/{chart.Id}.svg", stream => WriteText(stream, SvgFile.Render(chart).Text), cancellationToken);
        }
        if (request.Formats.Contains(ReportFormat.Json))
            WriteFile(folder, "report.json", stream => ReportJson.Write(analysis, request.Versions, stream), cancellationToken);
        foreach (var segment in analysis.Segments)
            WriteFile(folder, segment.File, stream => SegmentFile.Write(segment, stream), cancellationToken);
        if (printer is not null)
            WritePdf(analysis, request, printer, folder, cancellationToken);
    }

    private static void WritePdf(Analysis analysis, ReportRequest request, string printer, string folder, CancellationToken cancellationToken)
    {
        using var work = TemporaryFolder.Create(Path.GetTempPath(), "print");
        WriteFile(work.Path, "report.html", stream => WriteText(stream, HtmlReport.Render(analysis, request.Versions, printed: true).Text), cancellationToken);
        PdfPrinter.Print(printer, Path.Combine(work.Path, "report.html"), Path.GetFullPath(Path.Combine(folder, "report.pdf")), request.PdfTimeout, cancellationToken);
    }

    private static void WriteText(Stream stream, string text)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        writer.Write(text);
    }

    private static void WriteFile(string folder, string name, Action<Stream> write, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var stream = File.Create(path);
        write(stream);
    }
}
