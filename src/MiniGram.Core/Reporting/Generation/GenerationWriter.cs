using System.Text;
using System.Text.Json;
using MiniGram.Reporting.Json;

namespace MiniGram.Reporting.Generation;

/// <summary>Writes all that stands beside the data of a generated world. The same result gives the same bytes.</summary>
public static class GenerationWriter
{
    /// <summary>Writes <c>truth/*.csv</c>, <c>scenario.yaml</c>, <c>generation.html</c>, <c>generation.json</c> and <c>manifest.json</c>.</summary>
    /// <param name="result">What to tell.</param>
    /// <param name="folder">Where the data is.</param>
    /// <param name="cancellationToken">Stops between files.</param>
    public static void Write(GenerationResult result, string folder, CancellationToken cancellationToken)
    {
        var truth = Directory.CreateDirectory(Path.Combine(folder, TruthFile.Folder)).FullName;
        var files = result.World.Truth.Select(table => TruthFile.Write(table, truth, cancellationToken)).ToList();
        cancellationToken.ThrowIfCancellationRequested();
        WriteText(folder, "scenario.yaml", result.Yaml);
        WriteText(folder, "generation.html", GenerationPage.Render(result).Text);
        WriteText(folder, "generation.json", Json(GenerationDocument.Of(result)));
        WriteText(folder, "manifest.json", Json(ManifestDocument.Of(result, files)));
    }

    private static string Json<T>(T document) => JsonSerializer.Serialize(document, ReportJson.Options) + "\n";

    private static void WriteText(string folder, string name, string text) => File.WriteAllText(Path.Combine(folder, name), text, new UTF8Encoding(false));
}
