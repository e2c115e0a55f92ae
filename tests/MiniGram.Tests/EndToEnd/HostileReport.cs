using System.Text.Json;
using MiniGram.Cli;

namespace MiniGram.EndToEnd;

/// <summary>The real program over the hostile data set, from CSV to all default outputs, once for all tests.</summary>
public sealed class HostileReport : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("minigram-hostile-").FullName;

    public HostileReport()
    {
        HostileWorld.Write(Data);
        Run = CommandRun.Of("report", "--data", Data, "--out", Out, "--format", "html,md,json", "--memory", "512MiB", "--threads", "2");
        Assert.True(Run.Code == ExitCode.Success, Run.Error);
        Json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Out, "report.json")));
    }

    public string Data => Path.Combine(_root, "data");

    public string Out => Path.Combine(_root, "report");

    /// <summary>Its <c>report.json</c>.</summary>
    public JsonDocument Json { get; }

    /// <summary>The names that head the report's lists, exactly as in the data.</summary>
    public IEnumerable<string> Influencers => Json.RootElement.GetProperty("figures").GetProperty("influencers").GetProperty("top").EnumerateArray().Select(user => user.GetProperty("username").GetString()!);

    /// <summary>The tags with most engagement, exactly as in the data.</summary>
    public IEnumerable<string> Tags => Json.RootElement.GetProperty("figures").GetProperty("content").GetProperty("tags").EnumerateArray().Select(tag => tag.GetProperty("tag").GetString()!);

    internal CommandRun Run { get; }

    public void Dispose()
    {
        Json.Dispose();
        Directory.Delete(_root, recursive: true);
    }
}
