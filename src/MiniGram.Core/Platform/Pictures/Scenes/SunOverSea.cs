namespace MiniGram.Platform.Pictures.Scenes;

/// <summary>Sun setting over a calm sea.</summary>
internal sealed class SunOverSea : Scene
{
    protected override void Draw(double w, double h)
    {
        double hz = h * .6, sx = w * .63, sy = hz - 62;
        var g = "";
        for (double y = hz + 5; y < h; y += 4 + (y - hz) * .022)
        {
            double t = (y - hz) / (h - hz), s = 26 + 210 * Math.Pow(t, .8);
            for (double k = 0; k < 3; k++)
            {
                double x = sx + (R() + R() + R() - 1.5) * s * .9, l = 6 + R() * R() * (24 + 130 * t);
                g += $"M{N(x - l / 2)} {N(y + R() * 4)}h{N(l)}";
            }
        }

        Define(
            Linear("fd", [(0, "#000", 0), (.4, "#000", 1), (.75, "#000", 1), (1, "#000", 0)]),
            Linear("sky", [(0, Colour(.34, .07, 275)), (.32, Colour(.5, .1, 310)), (.58, Colour(.68, .15, 30)), (.82, Colour(.8, .14, 62)), (1, Colour(.9, .1, 88))]),
            Linear("sea", [(0, Colour(.72, .12, 55)), (.14, Colour(.52, .1, 20)), (.55, Colour(.33, .07, 290)), (1, Colour(.2, .05, 275))]),
            Radial("sun", [(0, "#fff6dc"), (.16, "#ffe9b0", .95), (.36, "#ffb45e", .42), (1, "#ff8a4a", 0)]),
            Texture("cl", .0016, .014, 5, 11, Colour(.5, .13, 12), 3.4, -1.72),
            Texture("cl2", .002, .02, 4, 4, Colour(.95, .07, 75), 3, -1.75),
            Texture("se", .004, .075, 4, 8, Colour(.2, .06, 280), 2.2, -.95),
            Blur("gb", .9));
        Add(
            Rect(0, 0, w, hz, "url(#sky)"),
            Rect(0, 40, w, hz * .8, "#000", "filter='url(#cl)'"),
            Rect(0, hz * .35, w, hz * .6, "url(#fd)", "filter='url(#cl2)'"),
            Circle(sx, sy, 430, "url(#sun)"),
            Circle(sx, sy, 50, "#fffaf0"),
            Rect(0, hz, w, h - hz, "url(#sea)"),
            Rect(0, hz, w, h - hz, "#000", "filter='url(#se)'"),
            Stroke(g, "#ffe2ac", 3.4, "stroke-linecap='round' opacity='.78' filter='url(#gb)'"),
            Path(Land(Ridge(w * .46, hz - 26, 40, 2.4, 5).Moved((x, y) => (x, y + Math.Pow((x / w / .46), 2.2) * 30)), hz + 3), Colour(.25, .05, 290)),
            Rect(0, hz - 1, w, 3, "#ffd9a0", "opacity='.35'"));
    }
}
