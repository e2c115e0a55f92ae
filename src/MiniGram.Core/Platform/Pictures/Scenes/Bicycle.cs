namespace MiniGram.Platform.Pictures.Scenes;

/// <summary>A bicycle against a sunlit wall.</summary>
internal sealed class Bicycle : Scene
{
    protected override void Draw(double w, double h)
    {
        string Leaf(double x, double y, double a, double s)
        {
            var d = "";
            for (double i = 0; i < 13; i++)
            {
                double t = i / 12, q = 150 * s * Math.Sin(.5 + t * 2.4), px = x + Math.Cos(a) * t * 380 * s, py = y + Math.Sin(a) * t * 380 * s;
                d += $"M{N(px)} {N(py)}L{N(px + Math.Cos(a + 1) * q)} {N(py + Math.Sin(a + 1) * q)}M{N(px)} {N(py)}L{N(px + Math.Cos(a - 1) * q)} {N(py + Math.Sin(a - 1) * q)}";
            }
            return d + $"M{x} {y}L{N(x + Math.Cos(a) * 400 * s)} {N(y + Math.Sin(a) * 400 * s)}";
        }

        string Bike(string k) => $"<g fill='none' stroke='{k}' stroke-linecap='round' stroke-linejoin='round'><g stroke-width='9'><circle cx='0' cy='0' r='118'/><circle cx='390' cy='0' r='118'/></g><path stroke-width='12' d='M0 0L118-168L318-176L176 6L118-168M0 0L176 6M318-176L390 0M318-176L304-226L352-236M104-204L118-168'/><path stroke-width='16' d='M72-208H140'/><circle cx='176' cy='6' r='26' stroke-width='8'/></g>";
        var sp = "";
        for (double i = 0; i < 14; i++)
        {
            double a = i * .449;
            foreach (var x in (ReadOnlySpan<double>)[0, 390])
                sp += $"M{x} 0L{N(x + 114 * Math.Cos(a))} {N(114 * Math.Sin(a))}";
        }

        Define(
            Linear("wl", [(0, Colour(.85, .075, 55)), (1, Colour(.76, .1, 42))], .4, 1),
            Linear("fl", [(0, Colour(.62, .03, 60)), (1, Colour(.5, .03, 60))]),
            Blur("b", 5),
            Blur("b2", 10),
            Texture("st", .004, .006, 5, 6, Colour(.62, .1, 38), 1.5, -.62),
            Texture("s2", .6, .6, 2, 4, Colour(.5, .08, 40), 1, -.44));
        Add(
            Rect(0, 0, w, h, "url(#wl)"),
            Rect(0, 0, w, h, "#000", "filter='url(#st)'"),
            Rect(0, 0, w, h, "#000", "filter='url(#s2)'"),
            $"<g><rect x='610' y='190' width='250' height='380' fill='{Colour(.42, .07, 220)}'/><rect x='610' y='190' width='250' height='380' fill='none' stroke='{Colour(.93, .03, 70)}' stroke-width='22'/>{Rect(728, 190, 14, 380, Colour(.93, .03, 70))}{Rect(610, 368, 250, 12, Colour(.93, .03, 70))}{Path("M621 201H849V290L621 470Z", Colour(.7, .06, 220), "opacity='.6'")}{Rect(588, 578, 296, 24, Colour(.95, .025, 75))}</g>",
            $"<g filter='url(#b)' opacity='.34'>{Stroke(Leaf(-40, -40, .7, 1.5), Colour(.34, .1, 300), 17, "stroke-linecap='round'")}{Stroke(Leaf(60, -120, 1.15, 1.3), Colour(.34, .1, 300), 15, "stroke-linecap='round'")}{Stroke(Leaf(-120, 160, .25, 1.2), Colour(.34, .1, 300), 14, "stroke-linecap='round'")}</g>",
            Path($"M0 1010H{w}V{h}H0Z", "url(#fl)"),
            Rect(0, 1004, w, 12, Colour(.66, .07, 40)),
            $"<g transform='translate(268 958)'><g transform='translate(56 30)' opacity='.36' filter='url(#b)'>{Bike(Colour(.3, .08, 310))}</g><path d='{sp}' stroke='{Colour(.4, .02, 250)}' stroke-width='1.6' opacity='.7'/>{Bike(Colour(.38, .09, 195))}<path d='M72-208H140' stroke='{Colour(.4, .08, 45)}' stroke-width='18' stroke-linecap='round'/><path d='M304-226L352-236' stroke='{Colour(.4, .08, 45)}' stroke-width='13' stroke-linecap='round'/></g>");
    }
}
