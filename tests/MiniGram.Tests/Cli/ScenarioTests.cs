using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Cli;

public sealed class ScenarioTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("minigram-scenario-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void List_names_every_preset_and_the_default()
    {
        var run = CommandRun.Of("scenario", "list");

        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        Assert.Equal(ScenarioPresets.Names, run.Output.TrimEnd().Split('\n').Select(line => line.Split(' ')[0]));
        Assert.Contains("[default]", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_takes_flags_and_reads_back()
    {
        var shown = CommandRun.Of("scenario", "show", "tiny", "--set", "photos.count=500", "--set", "graph.reciprocity=0.5", "--seed", "7").Output;
        var file = Write("mine.yaml", shown);

        Assert.Equal(shown, CommandRun.Of("scenario", "show", file).Output);
        Assert.Contains("\nseed: 7\n", shown, StringComparison.Ordinal);
        Assert.Contains("  reciprocity: 0.5\n", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_tells_the_mistakes_of_all_files_at_once()
    {
        var (good, bad, worse) = (Write("good.yaml", "extends: tiny\n"), Write("bad.yaml", "users: { cuont: 1 }\n"), Write("worse.yaml", "seed: x\n"));

        var run = CommandRun.Of("scenario", "validate", good, bad, worse);

        Assert.Equal((ExitCode.Error, $"{good}: nothing is wrong.\n"), (run.Code, run.Output));
        Assert.Equal(
            $"minigram: {bad}:1:10: there is no knob 'users.cuont'. Did you mean 'users.count'?\nminigram: {worse}:1:7: seed: 'x' is not a whole number such as 12, 20_000 or 20k.\n",
            run.Error);
    }

    [Fact]
    public void Explain_tells_rows_bytes_and_every_knob()
    {
        var run = CommandRun.Of("scenario", "explain", "tiny");

        Assert.Equal(ExitCode.Success, run.Code);
        Assert.Contains("  photos              1,000 rows", run.Output, StringComparison.Ordinal);
        Assert.Contains("users.count: 200\n    How many users.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Schema_is_that_of_the_library() => Assert.Equal(ScenarioSchema.Write(), CommandRun.Of("scenario", "schema").Output);

    private string Write(string name, string text)
    {
        var file = Path.Combine(_folder.FullName, name);
        File.WriteAllText(file, text);
        return file;
    }
}
