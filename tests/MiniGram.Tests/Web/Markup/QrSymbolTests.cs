using System.Globalization;
using System.Text.RegularExpressions;
using QRCoder;
using ZXing;
using ZXing.Common;
using ZXing.QrCode;

namespace MiniGram.Web.Markup;

public sealed partial class QrSymbolTests
{
    [Fact]
    public void Path_covers_exactly_the_dark_modules()
    {
        const string Address = "otpauth://totp/MiniGram:maya?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=MiniGram";
        using var page = new MarkupText();
        QrSymbol.Write(page, Address, "A & B");
        var text = page.ToString();
        Assert.Contains("aria-label=\"A &amp; B\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("style", text, StringComparison.Ordinal);

        using var code = QRCodeGenerator.GenerateQrCode(Address, QRCodeGenerator.ECCLevel.M);
        var size = code.ModuleMatrix.Count;
        var drawn = Runs().Matches(text[text.IndexOf("#000", StringComparison.Ordinal)..]).SelectMany(run => Enumerable.Range(Number(run, 1), Number(run, 3)).Select(x => (X: x, Y: Number(run, 2)))).ToList();
        Assert.Equal(drawn.Count, drawn.Distinct().Count());
        Assert.Equal(Enumerable.Range(0, size).SelectMany(y => Enumerable.Range(0, size).Where(x => code.ModuleMatrix[y][x]).Select(x => (X: x, Y: y))), drawn);
        Assert.Equal(Address, Read(drawn, size));
        Assert.All(drawn, module => Assert.InRange(module.X, 4, size - 5)); // The quiet zone.
    }

    /// <summary>What another library reads from the picture, each module six pixels wide.</summary>
    private static string Read(List<(int X, int Y)> dark, int size)
    {
        const int Scale = 6;
        var pixels = new byte[size * Scale * size * Scale];
        Array.Fill(pixels, byte.MaxValue);
        foreach (var (x, y) in dark)
        {
            for (var row = 0; row < Scale; row++)
                pixels.AsSpan((((y * Scale) + row) * size * Scale) + (x * Scale), Scale).Clear();
        }

        var source = new RGBLuminanceSource(pixels, size * Scale, size * Scale, RGBLuminanceSource.BitmapFormat.Gray8);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).Text;
    }

    private static int Number(Match run, int group) => int.Parse(run.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"M(\d+) (\d+)h(\d+)v1h-\3z")]
    private static partial Regex Runs();
}
