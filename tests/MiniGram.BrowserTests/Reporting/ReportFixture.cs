namespace MiniGram.Reporting;

/// <summary>A browser, and the sample's report as files.</summary>
public sealed class ReportFixture : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("minigram-browser-");

    public Browser Browser { get; } = new();

    public string Rich => Write("rich", SampleAnalysis.Rich());

    public string Hostile => Write("hostile", SampleAnalysis.Hostile("\"><img src=x onerror=alert(1)><script>alert(2)</script>{a|b}\u202e" + new string('W', 300)));

    public string Empty => Write("empty", SampleAnalysis.Empty());

    public string Folder => _folder.FullName;

    public ValueTask InitializeAsync() => Browser.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _folder.Delete(true);
    }

    private string Write(string name, Analytics.Analysis analysis)
    {
        var folder = Path.Combine(_folder.FullName, name);
        ReportWriter.Write(analysis, new ReportRequest(new HashSet<ReportFormat> { ReportFormat.Html }, SampleAnalysis.Versions), folder);
        return new Uri(Path.Combine(folder, "report.html")).AbsoluteUri;
    }
}
