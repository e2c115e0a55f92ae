namespace MiniGram.Platform.Pictures.Scenes;

/// <summary>A dahlia, close.</summary>
internal sealed class Dahlia : Scene
{
    protected override void Draw(double w, double h)
    {
        var p = "";
        double rings = 11;
        for (double k = rings; k >= 0; k--)
        {
            double n = 10 + k * 2, q = 34 + k * 36, len = 66 + k * 9, wd = 19 + k * 4.2, l = .84 - k * .043, hu = 12 + k * 1.5;
            for (double i = 0; i < n; i++)
            {
                double a = (i + (k % 2) * .5) * 360 / n + R() * 4;
                p += $"<g transform='translate(520 510) rotate({N(a)})'>{Path($"M0 {N(-q + len * .4)}C{N(-wd)} {N(-q - len * .1)} {N(-wd * .8)} {N(-q - len * .6)} 0 {N(-q - len * .78)}C{N(wd * .8)} {N(-q - len * .6)} {N(wd)} {N(-q - len * .1)} 0 {N(-q + len * .4)}Z", $"url(#p{k})")}</g>";
            }
        }

        Define(
            Each(12, k => Linear("p" + k, [(0, Colour(.9 - k * .022, .075 + k * .004, 18)), (.55, Colour(.76 - k * .028, .13 + k * .004, 12)), (1, Colour(.5 - k * .02, .16, 6))])),
            Radial("bg", [(0, Colour(.4, .07, 155)), (1, Colour(.17, .04, 165))], .3, .25, .9),
            Blur("b", 26),
            Radial("sh", [(0, "#3a0518", .55), (.3, "#3a0518", .0)], .5, .5, .5),
            Radial("vg", [(.55, "#08120c", 0), (1, "#08120c", .6)], .5, .5, .75),
            Linear("lt", [(0, "#fff", .28), (.5, "#fff", 0)], 1, 1));
        Add(
            Rect(0, 0, w, h, "url(#bg)"),
            $"<g filter='url(#b)'>{Circle(140, 200, 90, Colour(.62, .12, 130), "opacity='.7'")}{Circle(880, 130, 120, Colour(.5, .1, 150), "opacity='.7'")}{Circle(900, 850, 110, Colour(.55, .13, 20), "opacity='.7'")}{Circle(110, 860, 130, Colour(.45, .09, 140), "opacity='.8'")}</g>",
            p,
            Circle(520, 510, 380, "url(#sh)"),
            Rect(0, 0, w, h, "url(#lt)"),
            Rect(0, 0, w, h, "url(#vg)"));
    }
}
