namespace MiniGram.Platform.Pictures.Scenes;

/// <summary>Dune crests at first light.</summary>
internal sealed class Dunes : Scene
{
    protected override void Draw(double w, double h)
    {
        string d1 = "M-20 560C220 470 380 380 560 400C740 420 880 520 1520 430", d2 = "M-20 760C260 700 470 520 700 470C860 640 980 760 1520 700", d3 = "M-20 900C300 900 700 860 960 690C1180 800 1320 860 1520 830";
        Define(
            Linear("sky", [(0, Colour(.66, .08, 240)), (.6, Colour(.87, .05, 60)), (1, Colour(.92, .07, 70))]),
            Linear("a", [(0, Colour(.84, .1, 62)), (1, Colour(.7, .13, 48))]),
            Linear("a2", [(0, Colour(.82, .12, 58)), (1, Colour(.62, .14, 42))]),
            Linear("s", [(0, Colour(.46, .09, 20)), (1, Colour(.33, .07, 5))]),
            Linear("s2", [(0, Colour(.4, .09, 18)), (1, Colour(.24, .06, 350))]),
            Texture("rp", .006, .07, 3, 9, Colour(.4, .1, 30), 2.4, -1.15),
            Texture("gr", .5, .5, 2, 2, Colour(.5, .1, 40), .9, -.38),
            Blur("b", 1.5));
        Add(
            Rect(0, 0, w, h, "url(#sky)"),
            Circle(1180, 300, 36, "#fff8e4"),
            Path(d1 + "V1000H-20Z", Colour(.8, .09, 56)),
            Path("M560 400C740 420 880 520 1520 430V640C1100 640 800 600 560 400Z", Colour(.62, .09, 35), "opacity='.75'"),
            Path(d2 + "V1000H-20Z", "url(#a)"),
            Path("M700 470C660 600 760 720 640 1000H1520V700C980 760 860 640 700 470Z", "url(#s)"),
            Path(d2 + "V1000H-20Z", "#000", "filter='url(#rp)' opacity='.5'"),
            Path(d3 + "V1000H-20Z", "url(#a2)"),
            Path("M960 690C930 780 1010 880 900 1000H1520V830C1320 860 1180 800 960 690Z", "url(#s2)"),
            Path(d3 + "V1000H-20Z", "#000", "filter='url(#rp)' opacity='.45'"),
            Stroke("M-20 760C260 700 470 520 700 470", "#ffe8c0", 3, "filter='url(#b)' opacity='.8'"),
            Stroke("M-20 900C300 900 700 860 960 690", "#fff0cc", 4, "filter='url(#b)' opacity='.9'"),
            $"<g fill='#3a1c1a'>{Each(3, i => $"<g transform='translate({N(470 + i * 34)} {N(590 - i * 20)})'><rect x='-2' y='-16' width='4' height='12' rx='2'/><circle cx='0' cy='-19' r='3'/></g>")}</g>",
            Rect(0, 0, w, h, "#000", "filter='url(#gr)' opacity='.5'"));
    }
}
