using System.Text;
using MiniGram.Analytics;
using MiniGram.Reporting.Html;
using MiniGram.Reporting.Json;
using MiniGram.Reporting.Segments;

namespace MiniGram.Reporting;

/// <summary>Writes an analysis as files. The same analysis and request give the same bytes.</summary>
public static class ReportWriter
{
    /// <summary>Writes the requested formats and <c>segments/*.csv</c> into <paramref name="folder"/>, which the caller swaps in whole.</summary>
    /// <param name="analysis">What to tell.</param>
    /// <param name="request">As what.</param>
    /// <param name="folder">Made when it is not there; files of the same names are replaced.</param>
    /// <param name="cancellationToken">Stops between files, and ends the browser that prints the PDF.</param>
    public static void Write(Analysis analysis, ReportRequest request, string folder, CancellationToken cancellationToken = default)
    {
        Directory.CreateDirectory(folder);
        if (request.Formats.Contains(ReportFormat.Html))
            WriteFile(folder, "report.html", stream => WriteText(stream, HtmlReport.Render(analysis, request.Versions).Text), cancellationToken);
        if (request.Formats.Contains(ReportFormat.Json))
            WriteFile(folder, "report.json", stream => ReportJson.Write(analysis, request.Versions, stream), cancellationToken);
        foreach (var segment in analysis.Segments)
            WriteFile(folder, segment.File, stream => SegmentFile.Write(segment, stream), cancellationToken);
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
