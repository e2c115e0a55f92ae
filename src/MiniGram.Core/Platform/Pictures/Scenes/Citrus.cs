namespace MiniGram.Platform.Pictures.Scenes;

/// <summary>Halved citrus on a pale cloth.</summary>
internal sealed class Citrus : Scene
{
    protected override void Draw(double w, double h)
    {
        string Slice(double x, double y, double s, string rind, string flesh, string dark)
        {
            var g = "";
            double n = 10, o = R() * 6;
            for (double i = 0; i < n; i++)
            {
                double a = o + i * 6.283 / n, b = o + (i + .86) * 6.283 / n, m = (a + b) / 2;
                g += Path($"M{N(s * .11 * Math.Cos(m))} {N(s * .11 * Math.Sin(m))}L{N(s * .76 * Math.Cos(a + .06))} {N(s * .76 * Math.Sin(a + .06))}Q{N(s * .86 * Math.Cos(m))} {N(s * .86 * Math.Sin(m))} {N(s * .76 * Math.Cos(b - .06))} {N(s * .76 * Math.Sin(b - .06))}Z", i % 3 > 0 ? flesh : dark, $"stroke='{flesh}' stroke-width='{N(s * .05)}' stroke-linejoin='round'");
            }
            return $"<g transform='translate({x} {y})'>{Ellipse(s * .16, s * .18, s * 1.03, s * 1.03, "#5a3524", "opacity='.34' filter='url(#b)'")}{Circle(0, 0, s, rind)}{Circle(0, 0, s * .93, "#fff3e0")}{g}{Path($"M{N(-s * .7)} {N(-s * .4)}A{N(s * .8)} {N(s * .8)} 0 0 1 {N(s * .1)} {N(-s * .78)}L0 {N(-s * .5)}A{N(s * .5)} {N(s * .5)} 0 0 0 {N(-s * .48)} {N(-s * .28)}Z", "#fff", "opacity='.2'")}</g>";
        }

        Define(
            Linear("bg", [(0, Colour(.9, .035, 60)), (1, Colour(.8, .05, 45))], 1, 1),
            Blur("b", 8),
            Texture("li", .9, .012, 2, 3, Colour(.55, .05, 50), 1.1, -.42),
            Texture("pu", .06, .06, 3, 6, "#ffffff", 3, -1.7),
            Linear("ray", [(0, "#fff", .5), (1, "#fff", 0)], 1, 0));
        Add(
            Rect(0, 0, w, h, "url(#bg)"),
            Rect(0, 0, w, h, "#000", "filter='url(#li)'"),
            Path("M-100 620L620-100H860L-100 860Z", "#fff", "opacity='.28'"),
            Slice(330, 330, 196, Colour(.68, .17, 48), Colour(.72, .17, 52), Colour(.78, .15, 64)),
            Slice(716, 262, 150, Colour(.8, .16, 92), Colour(.88, .14, 98), Colour(.84, .15, 92)),
            Slice(660, 668, 226, Colour(.58, .18, 32), Colour(.5, .19, 22), Colour(.6, .19, 28)),
            Slice(236, 760, 138, Colour(.68, .15, 128), Colour(.83, .13, 122), Colour(.78, .14, 124)),
            $"<g transform='translate(470 905) rotate(-18)'>{(Each(5, i => Ellipse(i * 46 - 90, i % 2 > 0 ? 22 : -22, 40, 17, Colour(.42 + i * .02, .08, 145), $"transform='rotate({(i % 2 > 0 ? 34 : -34)} {N(i * 46 - 90)} {(i % 2 > 0 ? 22 : -22)})'")))}{Stroke("M-150 0H110", Colour(.4, .07, 140), 4)}</g>");
    }
}
