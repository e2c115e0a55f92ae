namespace MiniGram.Platform.Pictures.Scenes;

/// <summary>Light falling through a misty forest.</summary>
internal sealed class MistyForest : Scene
{
    protected override void Draw(double w, double h)
    {
        var b = "";
        for (double l = 0; l < 5; l++)
        {
            double t = l / 4;
            for (double i = 0; i < 9 - l; i++)
            {
                double x = R() * w, tw = 9 + t * 44 * (.5 + R() * .8), lean = (R() - .5) * 40;
                b += Path($"M{N(x)} -10L{N(x + tw * .8)} -10L{N(x + tw + lean)} {h * (.72 + .3 * t)}L{N(x - tw * .25 + lean)} {h * (.72 + .3 * t)}Z", Colour(.74 - .56 * t, .045, 150 - 10 * t));
            }
            b += Rect(0, 0, w, h, "url(#fg)", $"opacity='{N(.55 - .42 * t)}'") + Path(Land(Ridge(w, h * (.72 + .07 * l), 26, 5, 5), h), Colour(.66 - .47 * t, .06, 138));
        }

        Define(
            Linear("bg", [(0, Colour(.93, .06, 105)), (.5, Colour(.85, .06, 120)), (1, Colour(.6, .06, 140))]),
            Linear("fg", [(0, "#f6f6d8", .5), (.6, "#eaf2d8", .9), (1, "#d8e8cc", .2)]),
            Linear("ray", [(0, "#fffbe0", .75), (1, "#fffbe0", 0)]),
            Blur("b", 16),
            Texture("lf", .014, .014, 5, 10, Colour(.3, .08, 135), 5.5, -2.75),
            Texture("lf2", .02, .02, 5, 22, Colour(.72, .13, 118), 5, -2.7),
            Linear("tp", [(0, "#fff"), (1, "#fff", 0)]));
        Add(
            Rect(0, 0, w, h, "url(#bg)"),
            Circle(w * .68, h * .16, 260, "#fffde8", "filter='url(#b)' opacity='.9'"),
            b,
            Rect(0, 0, w, h * .5, "url(#tp)", "filter='url(#lf)' opacity='.8'"),
            Rect(0, 0, w, h * .44, "url(#tp)", "filter='url(#lf2)' opacity='.7'"),
            $"<g filter='url(#b)'>{Path("M640-40L760-40L520 1000L300 1000Z", "url(#ray)", "opacity='.75'")}{Path("M800-40L860-40L760 1050L640 1050Z", "url(#ray)", "opacity='.6'")}{Path("M520-40L570-40L190 900L70 880Z", "url(#ray)", "opacity='.5'")}</g>");
    }
}
