using System.Globalization;

namespace MiniGram.Platform.Media;

/// <summary>OKLab and OKLCH (B. Ottosson, A perceptual color space for image processing, 2020), to and from sRGB.</summary>
internal static class Oklch
{
    /// <summary>A colour as <c>#rrggbb</c>, cut to what sRGB can show.</summary>
    /// <param name="lightness">0 black to 1 white.</param>
    /// <param name="chroma">0 grey to about 0.3.</param>
    /// <param name="hue">Degrees.</param>
    public static string Hex(double lightness, double chroma, double hue)
    {
        var (a, b) = (chroma * Math.Cos(hue * Math.PI / 180), chroma * Math.Sin(hue * Math.PI / 180));
        var l = Cube(lightness + .3963377774 * a + .2158037573 * b);
        var m = Cube(lightness - .1055613458 * a - .0638541728 * b);
        var s = Cube(lightness - .0894841775 * a - 1.291485548 * b);
        return string.Create(CultureInfo.InvariantCulture, $"#{Encoded(4.0767416621 * l - 3.3077115913 * m + .2309699292 * s):x2}{Encoded(-1.2684380046 * l + 2.6097574011 * m - .3413193965 * s):x2}{Encoded(-.0041960863 * l - .7034186147 * m + 1.707614701 * s):x2}");
    }

    /// <summary>The place of an sRGB colour, each part 0 to 255.</summary>
    public static (double L, double A, double B) Lab(double red, double green, double blue)
    {
        var (r, g, b) = (Decoded(red), Decoded(green), Decoded(blue));
        var l = Math.Cbrt(.4122214708 * r + .5363325363 * g + .0514459929 * b);
        var m = Math.Cbrt(.2119034982 * r + .6806995451 * g + .1073969566 * b);
        var s = Math.Cbrt(.0883024619 * r + .2817188376 * g + .6299787005 * b);
        return (.2104542553 * l + .793617785 * m - .0040720468 * s, 1.9779984951 * l - 2.428592205 * m + .4505937099 * s, .0259040371 * l + .7827717662 * m - .808675766 * s);
    }

    /// <summary>The place of a colour as <c>#rrggbb</c>.</summary>
    public static (double L, double A, double B) Lab(string hex) => Lab(Part(hex, 1), Part(hex, 3), Part(hex, 5));

    private static int Part(string hex, int at) => int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static double Cube(double value) => value * value * value;

    private static int Encoded(double linear)
    {
        var within = Math.Clamp(linear, 0, 1);
        return (int)Math.Round(255 * (within <= .0031308 ? 12.92 * within : 1.055 * Math.Pow(within, 1 / 2.4) - .055), MidpointRounding.AwayFromZero);
    }

    private static double Decoded(double part) => part / 255 is var share && share <= .04045 ? share / 12.92 : Math.Pow((share + .055) / 1.055, 2.4);
}
