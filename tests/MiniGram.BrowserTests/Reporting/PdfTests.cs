using System.Text;

namespace MiniGram.Reporting;

public sealed class PdfTests(ReportFixture fixture) : IClassFixture<ReportFixture>
{
    private static readonly ReportRequest Request = new(new HashSet<ReportFormat> { ReportFormat.Pdf }, SampleAnalysis.Versions, Browser.Path);

    [Fact]
    public void The_same_report_gives_the_same_bytes_wherever_it_is_written()
    {
        Assert.SkipWhen(Browser.Path is null && !Browser.IsCi, "No Chromium is installed; set CHROME_PATH to one.");

        var first = Print("one");
        var second = Print("another");

        Assert.StartsWith("%PDF-", Encoding.ASCII.GetString(first, 0, 8));
        Assert.Equal(first, second);
        Assert.DoesNotContain(fixture.Folder, Encoding.Latin1.GetString(first));
    }

    private byte[] Print(string name)
    {
        var folder = Path.Combine(fixture.Folder, name);
        ReportWriter.Write(SampleAnalysis.Rich(), Request, folder);
        Assert.False(File.Exists(Path.Combine(folder, "report.html")));
        return File.ReadAllBytes(Path.Combine(folder, "report.pdf"));
    }

    [Fact]
    public void A_browser_that_takes_too_long_is_ended()
    {
        Assert.SkipWhen(Browser.Path is null && !Browser.IsCi, "No Chromium is installed; set CHROME_PATH to one.");

        var error = Assert.Throws<Pdf.ChromiumException>(() => ReportWriter.Write(SampleAnalysis.Rich(), Request with { PdfTimeout = TimeSpan.FromMilliseconds(1) }, Path.Combine(fixture.Folder, "late")));

        Assert.Contains("did not print the PDF within", error.Message);
    }
}
