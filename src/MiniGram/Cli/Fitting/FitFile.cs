using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using MiniGram.Reporting;
using MiniGram.Reporting.Output;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Cli.Fitting;

/// <summary>The scenario as a file, with the table of how well beside.</summary>
internal static class FitFile
{
    private static readonly JsonSerializerOptions s_json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    private const string FirstLine = "# Fitted by minigram scenario fit.";

    /// <summary>Where the table goes.</summary>
    public static string Beside(string file) => Path.ChangeExtension(file, ".fit.json");

    /// <summary>What is wrong with writing there, or null: only a scenario that was fitted is replaced.</summary>
    public static string? Problem(string file)
    {
        if (!file.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) && !file.EndsWith(".yml", StringComparison.OrdinalIgnoreCase))
            return $"--out: '{Terminal.Printable(file)}' does not end in .yaml, by which scenarios are known to be files.";
        if (Directory.Exists(file))
            return $"--out: '{Terminal.Printable(file)}' is a folder; give a file to write.";
        if (!File.Exists(file))
            return Trouble(file);
        using var reader = new StreamReader(file);
        return reader.ReadLine() == FirstLine ? null : $"--out: '{Terminal.Printable(file)}' is there and was not made by fit; give another file.";
    }

    // Asked before the fit, which takes minutes.
    private static string? Trouble(string file)
    {
        try
        {
            var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
            while (!Path.Exists(folder))
                folder = Path.GetDirectoryName(folder)!; // What is missing is made when there is something to write.
            var aside = Aside(Path.Combine(folder, Path.GetFileName(file)));
            File.WriteAllText(aside, "");
            File.Delete(aside);
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return $"--out: {Terminal.Printable(WritingTrouble.Of(file, failure))}";
        }
    }

    /// <summary>Writes both, each aside first and then in one step.</summary>
    public static void Write(FitResult result, FitRequest request)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(request.File)!);
        Replace(Beside(request.File), JsonSerializer.Serialize(
            new
            {
                Schema = 1,
                Version = ReportVersions.Of("").Minigram,
                result.Data,
                result.Sha256,
                Scenario = Path.GetFileName(request.File),
                request.Seed,
                request.Rounds,
                result.Round,
                result.Likeness,
                result.Missed,
                FitText.Kept,
            },
            s_json) + "\n");
        Replace(request.File, Yaml(result, request));
    }

    private static string Yaml(FitResult result, FitRequest request)
    {
        var text = new StringBuilder().Append(FirstLine).Append('\n');
        text.Append($"# No row of the data is in here{(request.KeepTags ? ", but the names of its tags are" : "")}.\n#\n");
        foreach (var line in FitText.Table(result.Likeness))
            text.Append("# ").Append(line).Append('\n');
        foreach (var line in FitText.Missed(result.Missed))
            text.Append("# ").Append(line).Append('\n');
        text.Append("#\n# What the data do not tell stays as usual:\n");
        foreach (var kept in FitText.Kept)
            text.Append("# - ").Append(kept).Append('\n');
        return text.Append('\n').Append(ScenarioText.Write(result.Scenario)).ToString();
    }

    private static void Replace(string file, string text)
    {
        var aside = Aside(file);
        try
        {
            File.WriteAllText(aside, text, new UTF8Encoding(false));
            File.Move(aside, file, overwrite: true);
        }
        finally
        {
            File.Delete(aside);
        }
    }

    private static string Aside(string file) => Path.Combine(Path.GetDirectoryName(file)!, $".{Path.GetFileName(file)}.minigram-{Path.GetRandomFileName()}");
}
