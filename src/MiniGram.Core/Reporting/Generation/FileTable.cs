using MiniGram.Reporting.Text;
using MiniGram.Warehouse.Export;
using static MiniGram.Reporting.Text.Html;

namespace MiniGram.Reporting.Generation;

/// <summary>The data's files.</summary>
internal static class FileTable
{
    public static Markup Render(GenerationResult result) => Of(
        $"""
        <div class="panel"><div class="table-wrap" tabindex="0" role="group" aria-label="Files"><table class="table stacked"><thead><tr><th scope="col">File</th><th scope="col" class="n">Rows</th><th scope="col" class="n">Bytes</th><th scope="col">SHA-256</th></tr></thead><tbody>
        {Each(result.Files, Row)}</tbody></table></div></div>
        """);

    private static Markup Row(ExportedFile file) => Of(
        $"<tr><th scope=\"row\">{file.Name}</th><td class=\"n\" data-label=\"Rows\">{Numbers.Count(file.Rows.Values.Sum())}</td><td class=\"n\" data-label=\"Bytes\">{Numbers.Count(file.Bytes)}</td><td data-label=\"SHA-256\"><code>{file.Sha256[..Math.Min(12, file.Sha256.Length)]}</code></td></tr>\n");
}
