namespace MiniGram.Platform.Pictures.Scenes;

/// <summary>Balloons over hazy hills at dawn.</summary>
internal sealed class BalloonsAtDawn : Scene
{
    protected override void Draw(double w, double h)
    {
        var b = "";
        double lay = 6;
        for (double i = 0; i < lay; i++)
        {
            double t = i / (lay - 1);
            var p = Ridge(w, h * (.5 + .44 * t), 90 - 20 * t, 2 + t, 5, .46);
            b += Path(Land(p, h), Colour(.79 - .52 * t, .06 + .02 * t, 40 + (1 - t) * 20 - 95 * t));
            b += Path(Land(p, h), "url(#fog)", $"opacity='{N(.8 - .5 * t)}'");
        }

        string Bal(double x, double y, double s, string k1, string k2) => $"<g transform='translate({x} {y}) scale({s})'>{Path("M0-70C44-70 66-36 66-4C66 30 34 58 14 84H-14C-34 58-66 30-66-4C-66-36-44-70 0-70Z", k1)}{Path("M0-70C20-70 28-36 28-4C28 30 14 58 7 84H-7C-14 58-28 30-28-4C-28-36-20-70 0-70Z", k2)}{Path("M0-70C44-70 66-36 66-4C66 30 34 58 14 84C34 40 44-30 0-70Z", "#1a1030", "opacity='.22'")}{Stroke("M-12 84L-8 106M12 84L8 106", "#3a2630", 2)}{Rect(-10, 106, 20, 15, "#4a2d28", "rx='3'")}</g>";
        Define(
            Linear("sky", [(0, Colour(.68, .09, 245)), (.34, Colour(.8, .06, 300)), (.6, Colour(.88, .09, 45)), (1, Colour(.92, .09, 75))]),
            Linear("fog", [(0, "#ffe3c4", 0), (.5, "#ffdcc0", .35), (1, "#ffe6d4", .75)]),
            Radial("sun", [(0, "#fffbe8"), (.2, "#fff0c0", .9), (1, "#ffd890", 0)]),
            Blur("b", 1.6),
            Texture("cl", .002, .012, 4, 6, "#fff4ea", 3, -1.5));
        Add(
            Rect(0, 0, w, h, "url(#sky)"),
            Rect(0, 0, w, h * .55, "#000", "filter='url(#cl)'"),
            Circle(w * .3, h * .43, 300, "url(#sun)"),
            b,
            Bal(655, 330, 1.45, Colour(.62, .17, 32), Colour(.8, .13, 75)),
            Bal(300, 520, .62, Colour(.55, .1, 250), Colour(.88, .04, 230)),
            Bal(840, 560, .42, Colour(.5, .12, 350), Colour(.8, .09, 20)),
            Bal(470, 640, .28, Colour(.6, .12, 60), Colour(.9, .06, 80)));
    }
}
