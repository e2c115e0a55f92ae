using Microsoft.Playwright;

namespace MiniGram.Reporting;

/// <summary>Pictures of a report to look at: <c>MINIGRAM_SCREENSHOTS=FOLDER</c> takes them, of the report <c>MINIGRAM_REPORT</c> or of the sample.</summary>
public sealed class Screenshots(Browser browser) : IClassFixture<Browser>
{
    /// <summary>Where to; null takes none.</summary>
    public static string? Folder { get; } = Environment.GetEnvironmentVariable("MINIGRAM_SCREENSHOTS");

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task Report_as_a_picture(int width, ColorScheme scheme)
    {
        Assert.SkipWhen(Folder is null, "Set MINIGRAM_SCREENSHOTS to a folder to take pictures.");
        Directory.CreateDirectory(Folder);
        var report = Environment.GetEnvironmentVariable("MINIGRAM_REPORT") ?? SampleFile();
        await using var context = await browser.Context(width, 900, scheme);
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Path.GetFullPath(report)).AbsoluteUri);
        await ReportPage.DrawAllCharts(page);
        await ReportPage.TakePictures(page, Folder, $"{scheme.ToString().ToLowerInvariant()}-{width}");
    }

    private static string SampleFile()
    {
        ReportWriter.Write(SampleAnalysis.Rich(), new ReportRequest(ReportRequest.DefaultFormats, SampleAnalysis.Versions), Folder!);
        return Path.Combine(Folder!, "report.html");
    }
}
