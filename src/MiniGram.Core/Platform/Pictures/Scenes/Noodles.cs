namespace MiniGram.Platform.Pictures.Scenes;

/// <summary>A bowl of noodles on a dark table.</summary>
internal sealed class Noodles : Scene
{
    protected override void Draw(double w, double h)
    {
        var nd = "";
        for (double i = 0; i < 42; i++)
        {
            double a = R() * 6.28, q = 150 + R() * 130, x = 500 + Math.Cos(a) * R() * 210, y = 640 + Math.Sin(a) * R() * 210;
            nd += $"M{N(x)} {N(y)}q{N(Math.Cos(a) * q * .6 + 30)} {N(Math.Sin(a) * q * .6)} {N(Math.Cos(a + .7) * q)} {N(Math.Sin(a + .7) * q)}";
        }

        var on = "";
        for (double i = 0; i < 26; i++)
        {
            double x = 545 + (R() - .5) * 210, y = 800 + (R() - .5) * 130;
            on += $"<circle cx='{N(x)}' cy='{N(y)}' r='{N(9 + R() * 6)}' fill='{Colour(.86, .1, 128)}' stroke='{Colour(.58, .14, 140)}' stroke-width='5'/>";
        }

        string Egg(double x, double y, double a) => $"<g transform='translate({x} {y}) rotate({a})'>{Ellipse(5, 9, 92, 74, "#1d0f08", "opacity='.45' filter='url(#b)'")}{Ellipse(0, 0, 90, 72, "#fbf1e2")}{Ellipse(4, 0, 52, 46, Colour(.74, .17, 62))}{Ellipse(-2, -6, 34, 28, Colour(.82, .16, 76))}{Ellipse(-12, -14, 10, 6, "#fff", "opacity='.7'")}</g>";
        Define(
            Radial("tb", [(0, Colour(.36, .03, 240)), (1, Colour(.17, .02, 245))], .4, .35, .8),
            Radial("bw", [(0, Colour(.3, .05, 240)), (.86, Colour(.4, .06, 240)), (.9, Colour(.84, .02, 230)), (1, Colour(.62, .04, 240))]),
            Radial("sp", [(0, Colour(.74, .12, 68)), (.8, Colour(.6, .13, 55)), (1, Colour(.42, .1, 45))]),
            Blur("b", 12),
            Texture("wd", .004, .14, 4, 9, Colour(.08, .02, 250), 2.6, -1.1),
            "<clipPath id='k'><circle cx='500' cy='640' r='322'/></clipPath>",
            Texture("ol", .02, .02, 3, 2, "#ffd98a", 5, -2.9));
        Add(
            Rect(0, 0, w, h, "url(#tb)"),
            Rect(0, 0, w, h, "#000", "filter='url(#wd)'"),
            Circle(545, 705, 405, "#000", "opacity='.5' filter='url(#b)'"),
            Circle(500, 640, 400, "url(#bw)"),
            Circle(500, 640, 342, Colour(.24, .05, 240)),
            Circle(500, 640, 326, "url(#sp)"),
            $"<g clip-path='url(#k)'>{Circle(500, 640, 326, "#000", "filter='url(#ol)' opacity='.8'")}{Stroke(nd, Colour(.62, .11, 70), 17, "stroke-linecap='round'")}{Stroke(nd, Colour(.88, .09, 85), 12, "stroke-linecap='round'")}{Path("M560 330L790 380L760 560L610 520Z", Colour(.2, .035, 150))}{Path("M560 330L790 380L784 412L566 360Z", Colour(.34, .05, 150))}{on}</g>",
            Egg(372, 560, -20),
            Egg(445, 470, 24),
            $"<g>{Ellipse(700, 690, 74, 70, Colour(.9, .03, 60))}{Ellipse(700, 690, 74, 70, "none", $"stroke='{Colour(.7, .14, 15)}' stroke-width='9'")}{Stroke("M672 690q0-30 28-30t26 26q-2 22-24 20q-14-2-12-16", Colour(.66, .17, 10), 8, "stroke-linecap='round'")}</g>",
            $"<g transform='rotate(-24 800 250)'>{Rect(470, 150, 620, 13, Colour(.52, .1, 40), "rx='6'")}{Rect(470, 184, 640, 13, Colour(.46, .1, 38), "rx='6'")}</g>",
            Path("M0 0L330 0L0 480Z", "#fff", "opacity='.06'"));
    }
}
