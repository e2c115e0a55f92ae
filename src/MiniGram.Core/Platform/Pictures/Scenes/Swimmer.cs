namespace MiniGram.Platform.Pictures.Scenes;

/// <summary>A swimmer between lane ropes.</summary>
internal sealed class Swimmer : Scene
{
    protected override void Draw(double w, double h)
    {
        var ro = "";
        foreach (var x in (ReadOnlySpan<double>)[120, 500, 880])
        {
            for (double y = -10; y < h; y += 30)
                ro += Rect(x - 11, y, 22, 26, (int)(y / 30) % 4 < 2 ? "#fffaf2" : Colour(.6, .19, 30), "rx='9'");
        }

        Define(
            Linear("p", [(0, Colour(.74, .1, 215)), (.5, Colour(.68, .115, 222)), (1, Colour(.58, .12, 235))]),
            Texture("ca", .012, .015, 3, 44, "#f4fffe", 4, -2.05),
            Texture("c2", .022, .026, 3, 12, "#ffffff", 5, -2.8),
            Texture("dk", .006, .008, 3, 3, Colour(.45, .11, 240), 3, -1.5),
            Warp("wp", .018, .022, 2, 6, 34),
            Blur("b", 9),
            Texture("fo", .05, .05, 3, 8, "#ffffff", 6, -2.6));
        Add(
            Rect(0, 0, w, h, "url(#p)"),
            $"<g filter='url(#wp)' opacity='.8'>{Rect(284, -60, 52, h + 120, Colour(.36, .1, 255))}{Rect(664, -60, 52, h + 120, Colour(.36, .1, 255))}{Rect(0, 980, w, 10, Colour(.45, .1, 250))}</g>",
            Rect(0, 0, w, h, "#000", "filter='url(#dk)'"),
            Rect(0, 0, w, h, "#000", "filter='url(#ca)' opacity='.62'"),
            Rect(0, 0, w, h, "#000", "filter='url(#c2)' opacity='.4'"),
            $"<g opacity='.4' filter='url(#b)' transform='translate(40 46)'>{ro}</g>",
            ro,
            $"<g transform='translate(690 560)'>{Ellipse(40, 70, 60, 170, Colour(.3, .1, 250), "opacity='.45' filter='url(#b)'")}{Path("M-40 120C-70 300-60 430-20 560L30 560C70 430 80 300 44 120Z", "#fff", "filter='url(#fo)' opacity='.85'")}{Stroke("M-34-20C-62-70-66-140-40-186", Colour(.72, .08, 55), 19, "stroke-linecap='round'")}{Stroke("M34-16C62 26 72 80 62 126", Colour(.66, .08, 52), 18, "stroke-linecap='round'")}{Path("M-40-34C-30-52 30-52 40-34C40 30 26 100 20 150H-20C-26 100-40 30-40-34Z", Colour(.72, .085, 55))}{Path("M-26 60C-10 70 10 70 26 60L20 150H-20Z", Colour(.28, .08, 262))}{Stroke("M-11 150L-18 262M11 150L14 250", Colour(.7, .08, 54), 20, "stroke-linecap='round'")}{Ellipse(0, -66, 25, 31, Colour(.96, .01, 240))}{Path("M-25-70C-14-60 14-60 25-70", "none", $"stroke='{Colour(.58, .19, 28)}' stroke-width='6'")}{Path("M-66-196C-46-210-30-208-14-192", "none", "stroke='#fff' stroke-width='9' stroke-linecap='round' opacity='.85'")}</g>");
    }
}
