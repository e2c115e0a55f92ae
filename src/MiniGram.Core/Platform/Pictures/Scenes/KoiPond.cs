namespace MiniGram.Platform.Pictures.Scenes;

/// <summary>Koi under floating leaves.</summary>
internal sealed class KoiPond : Scene
{
    protected override void Draw(double w, double h)
    {
        string Koi(double x, double y, double a, double s, string k1, string k2, int i)
        {
            var pt = "";
            for (double j = 0; j < 4; j++)
                pt += Ellipse(22 + j * 52 + R() * 16, (R() - .5) * 34, 20 + R() * 24, 13 + R() * 16, k2);
            return $"<g transform='translate({x} {y}) rotate({a}) scale({s})'><g transform='translate(18 44)' opacity='.38' filter='url(#b)'>{Path("M0 0C40-40 130-42 214-8L290-42C276-10 276 12 292 44L214 8C130 42 40 40 0 0Z", "#001a18")}</g>{Path("M196 0C236-20 262-40 300-48C284-16 286 18 304 50C262 40 236 20 196 0Z", k1, "opacity='.72'")}{Path("M70-26C84-70 118-86 140-80C132-56 112-36 92-24ZM70 26C84 70 118 86 140 80C132 56 112 36 92 24Z", k1, "opacity='.66'")}<clipPath id='q{i}'><path d='M0 0C36-42 128-42 216-7V7C128 42 36 42 0 0Z'/></clipPath><g clip-path='url(#q{i})'>{Rect(-5, -50, 230, 100, k1)}{pt}{Rect(-5, -50, 230, 46, "#fff", "opacity='.14'")}</g>{Stroke("M54-12Q120-20 190-2", "#fff", 3, "opacity='.3' stroke-linecap='round'")}</g>";
        }

        string Pad(double x, double y, double s, double a, double l) => $"<g transform='translate({x} {y}) rotate({a}) scale({s})'>{Ellipse(14, 20, 100, 98, "#001a18", "opacity='.4' filter='url(#b)'")}{Path("M0 0L92-38A100 100 0 1 1 60-80Z", Colour(l, .1, 142))}{Stroke("M0 0L-98 10M0 0L-60-78M0 0L-54 82M0 0L30 94M0 0L92 36M0 0L8-98", Colour(l + .12, .1, 138), 2, "opacity='.6'")}</g>";
        Define(
            Radial("w", [(0, Colour(.45, .06, 185)), (1, Colour(.2, .045, 205))], .4, .35, .85),
            Blur("b", 7),
            Texture("ca", .008, .011, 3, 14, "#cfeee0", 5, -2.9),
            Texture("dk", .004, .006, 4, 3, Colour(.14, .04, 200), 3.2, -1.5));
        Add(
            Rect(0, 0, w, h, "url(#w)"),
            Rect(0, 0, w, h, "#000", "filter='url(#dk)'"),
            Koi(360, 330, 24, 1.5, "#f7f1e8", Colour(.62, .19, 38), 0),
            Koi(1010, 240, 152, 1.25, Colour(.7, .16, 52), Colour(.62, .18, 40), 1),
            Koi(620, 700, -28, 1.7, Colour(.64, .19, 40), "#fbf4ea", 2),
            Koi(1180, 620, 96, 1.1, "#f4efe8", Colour(.25, .02, 260), 3),
            Koi(220, 760, -70, .95, Colour(.8, .12, 85), Colour(.86, .1, 90), 4),
            Rect(0, 0, w, h, "#000", "filter='url(#ca)' opacity='.34'"),
            Pad(1330, 150, 1.6, 20, .5),
            Pad(1150, 60, .9, 140, .44),
            Pad(90, 120, 1.3, -60, .47),
            Pad(1400, 860, 1.9, 200, .42),
            Pad(880, 930, .8, 80, .52),
            "<g fill='none' stroke='#e8fff6' opacity='.3' stroke-width='2'><circle cx='700' cy='330' r='30'/><circle cx='700' cy='330' r='58'/><circle cx='700' cy='330' r='92' opacity='.5'/></g>",
            $"<g transform='translate(1300 170)'>{Each(8, i => Path("M0 0C-22-30-16-66 0-84C16-66 22-30 0 0Z", Colour(.86 + (i % 2) * .05, .06, 355), $"transform='rotate({N(i * 45)})'"))}{Each(6, i => Path("M0 0C-14-18-10-42 0-54C10-42 14-18 0 0Z", Colour(.93, .04, 350), $"transform='rotate({N(i * 60 + 20)})'"))}{Circle(0, 0, 13, Colour(.82, .14, 85))}</g>");
    }
}
