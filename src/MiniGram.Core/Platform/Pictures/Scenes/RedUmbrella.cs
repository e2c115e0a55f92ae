namespace MiniGram.Platform.Pictures.Scenes;

/// <summary>A red umbrella crossing fresh snow.</summary>
internal sealed class RedUmbrella : Scene
{
    protected override void Draw(double w, double h)
    {
        var fp = "";
        for (double i = 0; i < 12; i++)
        {
            double x = 540 - i * 30, y = 690 + i * 56;
            fp += $"<ellipse cx='{N(x - 14)}' cy='{y}' rx='10' ry='19' transform='rotate(26 {N(x - 14)} {y})'/><ellipse cx='{N(x + 16)}' cy='{N(y + 28)}' rx='10' ry='19' transform='rotate(26 {N(x + 16)} {N(y + 28)})'/>";
        }

        var u = "";
        for (double i = 0; i < 8; i++)
        {
            double a = i * .7854 + .2, b = a + .7854, m = (a + b) / 2;
            u += Path($"M0 0L{N(172 * Math.Cos(a))} {N(172 * Math.Sin(a))}Q{N(148 * Math.Cos(m))} {N(148 * Math.Sin(m))} {N(172 * Math.Cos(b))} {N(172 * Math.Sin(b))}Z", Colour(.44 + .16 * (.5 + .5 * Math.Cos(m + 2.3)), .19, 27));
        }

        var tr = "";
        foreach (var (x, y, s) in (ReadOnlySpan<(double, double, double)>)[(130, 190, 1.1), (860, 960, 1.3), (830, 160, .7)])
        {
            for (double k = 0; k < 9; k++)
            {
                double a = k * .7 + x, length = (60 + R() * 70) * s;
                tr += $"M{x} {y}L{N(x + Math.Cos(a) * length)} {N(y + Math.Sin(a) * length)}m{N(-Math.Cos(a) * length * .5)} {N(-Math.Sin(a) * length * .5)}l{N(Math.Cos(a + .6) * length * .45)} {N(Math.Sin(a + .6) * length * .45)}";
            }
        }

        Define(
            Linear("sn", [(0, Colour(.96, .012, 250)), (.5, Colour(.92, .02, 255)), (1, Colour(.82, .035, 262))], .7, 1),
            Blur("b", 10),
            Blur("b1", 3),
            Texture("dr", .003, .006, 4, 14, Colour(.72, .05, 262), 3, -1.42),
            Texture("sp", .6, .6, 2, 4, Colour(.6, .04, 262), 1, -.46));
        Add(
            Rect(0, 0, w, h, "url(#sn)"),
            Rect(0, 0, w, h, "#000", "filter='url(#dr)'"),
            Rect(0, 0, w, h, "#000", "filter='url(#sp)'"),
            $"<g transform='translate(60 66)' opacity='.3' filter='url(#b1)'>{Stroke(tr, Colour(.4, .07, 265), 7, "stroke-linecap='round'")}</g>",
            Stroke(tr, Colour(.3, .03, 40), 6, "stroke-linecap='round'"),
            $"<g fill='{Colour(.66, .05, 262)}' opacity='.75'>{fp}</g><g transform='translate(740 770)' opacity='.45' filter='url(#b)'>{Ellipse(0, 0, 176, 158, Colour(.42, .09, 265))}</g>",
            Ellipse(520, 640, 20, 32, Colour(.2, .03, 260), "transform='rotate(24 520 640)'"),
            $"<g transform='translate(590 560)'>{u}{Stroke("M0 0L168 36M0 0L94 145M0 0L-36 168M0 0L-145 94M0 0L-168-36M0 0L-94-145M0 0L36-168M0 0L145-94", Colour(.34, .14, 27), 2.5)}{Circle(0, 0, 9, "#3a1210")}{Circle(-3, -3, 3, "#fff", "opacity='.7'")}</g>");
    }
}
