using System.Globalization;
using MiniGram.Model;
using MiniGram.Platform.Pictures.Scenes;

namespace MiniGram.Platform.Pictures;

/// <summary>
/// Pictures for photos whose image is not ours to show: drawn here, from the photo's id and tags, and the same for good. Nothing is fetched
/// from or linked to another host, and no text of a member's gets in.
/// </summary>
public static class DrawnPicture
{
    /// <summary>Its media type.</summary>
    public const string ContentType = "image/svg+xml";

    /// <summary>Its width and height, without drawing it.</summary>
    public static (int Width, int Height) SizeOf(PhotoId id, IReadOnlyCollection<string> tags) => DrawnComposition.Of(id, tags) is var drawn ? (drawn.Width, drawn.Height) : default;

    /// <summary>What it shows, for its alternative text, without drawing it.</summary>
    public static string TitleOf(PhotoId id, IReadOnlyCollection<string> tags) => DrawnComposition.Of(id, tags).Scene.Title;

    /// <summary>The picture as SVG, 3 to 60 KB: no script, no style, no link.</summary>
    public static string Draw(PhotoId id, IReadOnlyCollection<string> tags)
    {
        var drawn = DrawnComposition.Of(id, tags);
        var (width, height) = (drawn.Scene.Width, drawn.Scene.Height);
        var (definitions, body) = drawn.Scene.Create().Draw(SeededDraws.For(id.Value, 2), drawn.Turn, width, height);
        var shown = drawn.Mirrored ? $"<g transform='matrix(-1 0 0 1 {width} 0)'>{body}</g>" : body;
        var left = drawn.Mirrored ? width - drawn.Width - drawn.Left : drawn.Left;
        var light = drawn.Light.Opacity > 0 ? $"<rect width='{width}' height='{height}' fill='{drawn.Light.Colour}' opacity='{drawn.Light.Opacity.ToString(CultureInfo.InvariantCulture)}'/>" : "";
        return $"<svg xmlns='http://www.w3.org/2000/svg' width='{drawn.Width}' height='{drawn.Height}' viewBox='{Scene.N(left)} {Scene.N(drawn.Top)} {drawn.Width} {drawn.Height}' role='img'><title>{drawn.Scene.Title}</title>"
            + $"<defs>{definitions}{Grain(SeededDraws.For(id.Value, 3).Next(1000))}</defs>\n{shown}\n{light}<rect width='{width}' height='{height}' filter='url(#grain)'/></svg>\n";
    }

    private static string Grain(int seed) =>
        $"<filter id='grain' x='0' y='0' width='1' height='1' color-interpolation-filters='sRGB'><feTurbulence type='fractalNoise' baseFrequency='.8' numOctaves='2' seed='{seed}'/>"
        + "<feColorMatrix values='0 1.6 0 0 -.3 0 1.6 0 0 -.3 0 1.6 0 0 -.3 0 0 0 0 .07'/></filter>";
}
