using System.Globalization;
using System.Text;
using MiniGram.Platform.Media;

namespace MiniGram.Platform.Pictures.Scenes;

/// <summary>
/// One picture being drawn: a light (a gradient), some planes of depth, one subject, a texture of turbulence. Only what browsers and librsvg both
/// draw: gradients, blur, turbulence, displacement, clips. No text from outside gets in, so nothing has to be escaped.
/// </summary>
internal abstract class Scene
{
    private readonly StringBuilder _definitions = new();
    private readonly StringBuilder _body = new();
    private SeededDraws _draws = new(0);
    private double _turn;
    private int _grain;

    /// <summary>Draws the scene.</summary>
    /// <param name="draws">What varies in it.</param>
    /// <param name="turn">By how many degrees its hues are turned.</param>
    /// <param name="width">The width that it is composed for.</param>
    /// <param name="height">The height that it is composed for.</param>
    /// <returns>What goes into <c>defs</c>, and what is shown.</returns>
    public (string Definitions, string Body) Draw(SeededDraws draws, double turn, double width, double height)
    {
        (_draws, _turn, _grain) = (draws, turn, draws.Next(1000));
        Draw(width, height);
        return (_definitions.ToString(), _body.ToString());
    }

    /// <summary>A number as SVG writes it, to a tenth.</summary>
    public static string N(double number) => Math.Round(number, 1, MidpointRounding.AwayFromZero) is var rounded && rounded == 0 ? "0" : rounded.ToString(CultureInfo.InvariantCulture);

    protected abstract void Draw(double w, double h);

    protected void Define(params ReadOnlySpan<string> definitions)
    {
        foreach (var definition in definitions)
            _definitions.Append(definition);
    }

    protected void Add(params ReadOnlySpan<string> shapes)
    {
        foreach (var shape in shapes)
            _body.Append(shape);
    }

    /// <summary>The next draw, evenly from 0 to below 1.</summary>
    protected double R() => _draws.Next();

    protected string Pick(params ReadOnlySpan<string> choices) => choices[_draws.Next(choices.Length)];

    /// <summary>A colour by OKLCH, its hue turned by the picture's own few degrees.</summary>
    protected string Colour(double lightness, double chroma, double hue) => Oklch.Hex(lightness, chroma, hue + _turn);

    protected static string Each(int count, Func<double, string> draw) => string.Concat(Enumerable.Range(0, count).Select(i => draw(i)));

    protected static string Linear(string id, Stop[] stops, double x2 = 0, double y2 = 1) =>
        $"<linearGradient id='{id}' x1='0' y1='0' x2='{Exact(x2)}' y2='{Exact(y2)}'>{Stops(stops)}</linearGradient>";

    protected static string Radial(string id, Stop[] stops, double cx = .5, double cy = .5, double r = .5) =>
        $"<radialGradient id='{id}' cx='{Exact(cx)}' cy='{Exact(cy)}' r='{Exact(r)}'>{Stops(stops)}</radialGradient>";

    protected static string Blur(string id, double deviation) =>
        $"<filter id='{id}' x='-50%' y='-50%' width='200%' height='200%'><feGaussianBlur stdDeviation='{Exact(deviation)}'/></filter>";

    /// <summary>Turbulence in one colour, where alpha is gain times noise plus offset; another in each picture.</summary>
    protected string Texture(string id, double acrossFrequency, double downFrequency, int octaves, int seed, string colour, double gain, double offset)
    {
        var parts = colour.Length == 4 ? string.Concat(colour.Skip(1).SelectMany(digit => new[] { digit, digit })) : colour[1..];
        var (red, green, blue) = (Part(parts, 0), Part(parts, 2), Part(parts, 4));
        return $"<filter id='{id}' x='0' y='0' width='1' height='1' color-interpolation-filters='sRGB'><feTurbulence type='fractalNoise' baseFrequency='{Exact(acrossFrequency)} {Exact(downFrequency)}' numOctaves='{octaves}' seed='{seed + _grain}'/>"
            + $"<feColorMatrix values='0 0 0 0 {red} 0 0 0 0 {green} 0 0 0 0 {blue} {Exact(gain)} 0 0 0 {Exact(offset)}'/><feComposite in2='SourceAlpha' operator='in'/></filter>";
    }

    protected string Warp(string id, double acrossFrequency, double downFrequency, int octaves, int seed, double scale) =>
        $"<filter id='{id}' x='-10%' y='-10%' width='120%' height='120%'><feTurbulence type='fractalNoise' baseFrequency='{Exact(acrossFrequency)} {Exact(downFrequency)}' numOctaves='{octaves}' seed='{seed + _grain}'/>"
        + $"<feDisplacementMap in='SourceGraphic' scale='{Exact(scale)}' xChannelSelector='R' yChannelSelector='G'/></filter>";

    protected static string Rect(double x, double y, double width, double height, string fill, string more = "") =>
        $"<rect x='{N(x)}' y='{N(y)}' width='{N(width)}' height='{N(height)}' fill='{fill}'{After(more)}/>";

    protected static string Circle(double x, double y, double r, string fill, string more = "") => $"<circle cx='{N(x)}' cy='{N(y)}' r='{N(r)}' fill='{fill}'{After(more)}/>";

    protected static string Ellipse(double x, double y, double rx, double ry, string fill, string more = "") =>
        $"<ellipse cx='{N(x)}' cy='{N(y)}' rx='{N(rx)}' ry='{N(ry)}' fill='{fill}'{After(more)}/>";

    protected static string Path(string line, string fill, string more = "") => $"<path d='{line}' fill='{fill}'{After(more)}/>";

    protected static string Stroke(string line, string stroke, double width, string more = "") =>
        $"<path d='{line}' fill='none' stroke='{stroke}' stroke-width='{N(width)}'{After(more)}/>";

    protected static string Points(IEnumerable<(double X, double Y)> points) => "M" + points.Joined();

    /// <summary>What lies under a line, down to <paramref name="bottom"/>.</summary>
    protected static string Land((double X, double Y)[] points, double bottom) => $"{Points(points)}L{N(points[^1].X)} {N(bottom)}L{N(points[0].X)} {N(bottom)}Z";

    /// <summary>A line of hills around a height: noise in octaves.</summary>
    protected (double X, double Y)[] Ridge(double width, double y, double amplitude, double frequency = 3, int octaves = 5, double gain = .5, int steps = 90)
    {
        var noises = Enumerable.Range(0, octaves).Select(_ => new ValueNoise(_draws)).ToArray();
        var offsets = Enumerable.Range(0, octaves).Select(_ => R() * 40).ToArray();
        var points = new (double, double)[steps + 1];
        for (var i = 0; i <= steps; i++)
        {
            var (value, weight, grain, total) = (0.0, 1.0, frequency, 0.0);
            for (var k = 0; k < octaves; k++)
            {
                value += weight * (noises[k].At(offsets[k] + grain * i / steps) - .5);
                total += weight;
                weight *= gain;
                grain *= 2.1;
            }

            points[i] = (width * i / steps, y - amplitude * 2 * value / total);
        }

        return points;
    }

    protected static (double X, double Y)[] Wave(double width, double y, double amplitude, double count, double phase) =>
        [.. Enumerable.Range(0, 41).Select(i => (width * i / 40, y + amplitude * Math.Sin(count * i / 40 * 6.283 + phase) + amplitude * .4 * Math.Sin(count * 2.3 * i / 40 * 6.283 + phase * 2)))];

    private static string Stops(Stop[] stops) => string.Concat(stops.Select(stop =>
        $"<stop offset='{Exact(stop.At)}' stop-color='{stop.Colour}'{(stop.Opacity < 1 ? $" stop-opacity='{Exact(stop.Opacity)}'" : "")}/>"));

    private static string After(string more) => more.Length == 0 ? "" : " " + more;

    private static string Part(string hex, int at) => Exact(Math.Round(int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0, 3));

    private static string Exact(double number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
