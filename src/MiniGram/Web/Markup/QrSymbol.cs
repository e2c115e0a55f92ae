using System.Globalization;
using System.Text;
using QRCoder;

namespace MiniGram.Web.Markup;

/// <summary>A QR code as a drawing of one path: black on white in any colours of the page, since cameras want it so. Nothing in it is inline style, which the site's policy forbids.</summary>
internal static class QrSymbol
{
    /// <param name="page">Gets it.</param>
    /// <param name="text">What a camera reads.</param>
    /// <param name="label">What it is, for those who do not see it.</param>
    public static void Write(MarkupText page, string text, string label)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var modules = code.ModuleMatrix; // With the margin of four that the standard asks for.
        var path = new StringBuilder();
        for (var y = 0; y < modules.Count; y++)
        {
            for (var x = 0; x < modules.Count; x++)
            {
                if (!modules[y][x])
                    continue;
                var from = x;
                while (x + 1 < modules.Count && modules[y][x + 1])
                    x++;
                path.Append(CultureInfo.InvariantCulture, $"M{from} {y}h{x - from + 1}v1h-{x - from + 1}z");
            }
        }

        page.Add($"<svg class=\"qr\" viewBox=\"0 0 {modules.Count} {modules.Count}\" shape-rendering=\"crispEdges\" role=\"img\" aria-label=\"{label}\"><path fill=\"#fff\" d=\"M0 0h{modules.Count}v{modules.Count}h-{modules.Count}z\" /><path fill=\"#000\" d=\"{path.ToString()}\" /></svg>");
    }
}
