namespace MiniGram.Platform.Pictures.Scenes;

/// <summary>Aurora above a lit tent.</summary>
internal sealed class Aurora : Scene
{
    protected override void Draw(double w, double h)
    {
        var st = "";
        for (double i = 0; i < 240; i++)
        {
            double s = Math.Pow(R(), 3) * 2.2 + .5;
            st += $"M{N(R() * w)} {N(R() * h * .78)}h{N(s)}v{N(s)}h{N(-s)}z";
        }

        var tr = "";
        for (double x = -10; x < w + 20; x += 13 + R() * 16)
        {
            double e = Math.Abs(x - w * .5) / w * 2, t = 26 + R() * 60 + Math.Pow(e, 2) * 190, y = h * .86 + 20 * Math.Sin(x / 190), q = t * .17;
            tr += $"M{N(x)} {N(y - t)}L{N(x + q * .6)} {N(y - t * .55)}h{N(-q * .25)}L{N(x + q)} {N(y)}h{N(-2 * q)}L{N(x - q * .35)} {N(y - t * .55)}h{N(-q * .25)}Z";
        }

        Define(
            Linear("sk", [(0, Colour(.15, .05, 268)), (.6, Colour(.24, .06, 240)), (1, Colour(.36, .07, 200))]),
            Texture("a1", .009, .0009, 4, 23, "#6bffb4", 4.2, -1.9),
            Texture("a2", .012, .0011, 3, 51, "#8f7bff", 4.2, -2.1),
            Linear("f1", [(0, "#fff", 0), (.35, "#fff", .25), (.8, "#fff", .95), (1, "#fff", 0)]),
            Linear("f2", [(0, "#fff", 0), (.5, "#fff", .8), (1, "#fff", 0)]),
            Blur("b", 7),
            Blur("b3", 26),
            Linear("tn", [(0, Colour(.84, .15, 70)), (1, Colour(.7, .17, 48))]),
            Radial("gl", [(0, "#ffb45e", .8), (1, "#ffb45e", 0)]),
            Warp("wp", .003, .003, 2, 7, 150));
        Add(
            Rect(0, 0, w, h, "url(#sk)"),
            Path(st, "#fff", "opacity='.85'"),
            "<g filter='url(#wp)'><g transform='rotate(-7 750 400)'><path d='M-150 90H1650V640H-150Z' fill='url(#f1)' filter='url(#a1)'/><path d='M-150-60H1650V430H-150Z' fill='url(#f2)' filter='url(#a2)' opacity='.75'/></g></g>",
            Path(Land(Ridge(w, h * .76, 70, 3, 5), h), Colour(.17, .045, 235)),
            Path(tr, Colour(.1, .03, 215)),
            Path(Land(Ridge(w, h * .87, 14, 4, 5), h), Colour(.12, .03, 220)),
            Ellipse(700, 905, 230, 90, "url(#gl)"),
            Path("M610 910L700 812L796 910Z", "url(#tn)"),
            Path("M700 812L716 910H690Z", Colour(.5, .13, 42)),
            Stroke("M700 812L610 910M700 812L796 910", "#ffe1a8", 2.5));
    }
}
