namespace MiniGram.Reporting;

public sealed class ReportWriterTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("minigram-report-");

    [Fact]
    public void Default_formats_and_segments_are_written_the_same_twice()
    {
        var request = new ReportRequest(ReportRequest.DefaultFormats, SampleAnalysis.Versions);
        var first = Path.Combine(_folder.FullName, "first");
        var second = Path.Combine(_folder.FullName, "second");

        ReportWriter.Write(SampleAnalysis.Rich(), request, first);
        ReportWriter.Write(SampleAnalysis.Rich(), request, second);

        var files = Files(first);
        Assert.Equal(files, Files(second));
        Assert.Contains("report.html", files);
        Assert.Contains("report.md", files);
        Assert.Contains("report.json", files);
        Assert.Contains("segments/influencers.csv", files);
        Assert.Contains("charts/tags-by-lift.svg", files);
        foreach (var file in files)
            Assert.Equal(File.ReadAllBytes(Path.Combine(first, file)), File.ReadAllBytes(Path.Combine(second, file)));
    }

    [Fact]
    public void Only_what_is_asked_for_is_written()
    {
        ReportWriter.Write(SampleAnalysis.Empty(), new ReportRequest(new HashSet<ReportFormat> { ReportFormat.Json }, SampleAnalysis.Versions), _folder.FullName);

        Assert.Equal(["report.json"], Files(_folder.FullName));
    }

    [Fact]
    public void Cancelling_stops_it()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() => ReportWriter.Write(SampleAnalysis.Empty(), new ReportRequest(ReportRequest.DefaultFormats, SampleAnalysis.Versions), _folder.FullName, cancelled.Token));
    }

    public void Dispose() => _folder.Delete(true);

    private static List<string> Files(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];
}
