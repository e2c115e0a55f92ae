namespace MiniGram.Platform.Pictures.Scenes;

/// <summary>Someone watching the light, seen from behind.</summary>
internal sealed class FromBehind : Scene
{
    protected override void Draw(double w, double h)
    {
        var bo = "";
        for (double i = 0; i < 30; i++)
            bo += Circle(R() * w, h * .3 + R() * h * .5, 18 + R() * 44, Pick("#ffd9a0", "#ffb070", "#fff0d0"), $"opacity='{N(.1 + R() * .3)}'");
        var body = "M40 1250C60 1040 190 960 360 925C420 910 436 880 436 830H584C584 880 600 910 660 925C830 960 950 1040 970 1250Z";
        Define(
            Linear("bg", [(0, Colour(.72, .1, 55)), (.4, Colour(.86, .11, 72)), (.62, Colour(.74, .14, 48)), (1, Colour(.42, .1, 25))]),
            Radial("sun", [(0, "#fffdf2"), (.25, "#fff0c4", .95), (1, "#ffca7a", 0)]),
            Linear("ct", [(0, Colour(.4, .07, 20)), (1, Colour(.22, .05, 350))]),
            Linear("hr", [(0, Colour(.42, .08, 40)), (.5, Colour(.26, .05, 25)), (1, Colour(.2, .04, 10))]),
            Blur("b", 3),
            Blur("b2", 16),
            Texture("hs", .09, .006, 3, 7, "#ffb26a", 2.2, -1.15));
        Add(
            Rect(0, 0, w, h, "url(#bg)"),
            $"<g filter='url(#b2)'>{Path(Land(Ridge(w, h * .62, 40, 3, 4), h), Colour(.5, .1, 30))}{Path(Land(Ridge(w, h * .72, 30, 4, 4), h), Colour(.38, .08, 20))}</g>",
            Circle(w * .7, h * .38, 420, "url(#sun)"),
            $"<g filter='url(#b)'>{bo}</g>",
            Path(body, "#ffd08a", "transform='translate(9 -7)' filter='url(#b)' opacity='.9'"),
            Path(body, "url(#ct)"),
            Ellipse(512, 640, 168, 204, "#ffd893", "filter='url(#b)' opacity='.95'"),
            $"<g>{Path("M340 690C320 520 400 432 504 430C610 432 682 520 664 690C656 780 610 850 580 880C540 900 466 900 426 880C392 850 350 780 340 690Z", "url(#hr)")}{Path("M340 690C320 520 400 432 504 430C610 432 682 520 664 690C656 780 610 850 580 880C540 900 466 900 426 880C392 850 350 780 340 690Z", "#000", "filter='url(#hs)' opacity='.7'")}{Circle(522, 402, 82, "url(#hr)")}{Path("M458 360A82 82 0 0 1 602 392", "none", "stroke='#ffdf9e' stroke-width='7' stroke-linecap='round' filter='url(#b)'")}{Path("M600 470C652 520 674 600 664 690", "none", "stroke='#ffe0a2' stroke-width='9' stroke-linecap='round' filter='url(#b)'")}</g>",
            Circle(w * .7, h * .38, 330, "url(#sun)", "opacity='.28'"));
    }
}
