using System.Security.Cryptography;
using System.Text;

namespace MiniGram.Reporting.Html;

/// <summary>The style sheet and the scripts that the page carries inside, and the policy that lets in these and nothing else.</summary>
internal static class PageAssets
{
    public static string Style { get; } = Read("Reporting/report.css");

    public static string Script { get; } = Read("Reporting/report.js");

    // A script element ends at the first </script, wherever it stands.
    public static string ECharts { get; } = "/*! Apache ECharts 6, Apache License 2.0, https://echarts.apache.org */\n" + Read("echarts.min.js").Replace("</script", "<\\/script", StringComparison.OrdinalIgnoreCase);

    /// <summary>Nothing from any network, no form, no frame; style and script only with the bytes they have here.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src {Hash(Style)}; script-src {Hash(Script)} {Hash(ECharts)}; img-src data:; base-uri 'none'; form-action 'none'";

    /// <summary>The same for a page without charts.</summary>
    public static string PolicyWithoutCharts { get; } =
        $"default-src 'none'; style-src {Hash(Style)}; script-src {Hash(Script)}; img-src data:; base-uri 'none'; form-action 'none'";

    private static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    private static string Read(string name)
    {
        using var stream = typeof(PageAssets).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The resource '{name}' is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
