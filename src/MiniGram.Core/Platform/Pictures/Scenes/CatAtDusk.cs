namespace MiniGram.Platform.Pictures.Scenes;

/// <summary>A cat on the window sill at dusk.</summary>
internal sealed class CatAtDusk : Scene
{
    protected override void Draw(double w, double h)
    {
        var bo = "";
        for (double i = 0; i < 36; i++)
            bo += Circle(130 + R() * 740, 300 + R() * 560, 16 + R() * 34, Pick("#ffc27a", "#ffe2b0", "#ff8f6a", "#9cc8ff"), $"opacity='{N(.2 + R() * .45)}'");
        var cat = "M356 1010C330 880 372 744 452 690C436 668 424 640 426 604L416 508C416 498 426 494 434 502L480 546C500 540 524 540 544 546L590 502C598 494 608 498 608 508L598 604C600 640 588 668 572 690C652 744 694 880 668 1010Z";
        Define(
            Linear("ro", [(0, Colour(.26, .035, 30)), (1, Colour(.16, .03, 25))]),
            Linear("sk", [(0, Colour(.46, .1, 275)), (.5, Colour(.66, .13, 350)), (.85, Colour(.84, .12, 60)), (1, Colour(.7, .12, 40))]),
            Blur("b", 4),
            Blur("b2", 18),
            Linear("ct", [(0, "#fff", .34), (.5, "#ffe6d0", .1), (1, "#fff", .26)], 1, 0),
            Linear("cat", [(0, Colour(.24, .03, 40)), (1, Colour(.13, .02, 30))]),
            Linear("si", [(0, Colour(.5, .07, 45)), (.2, Colour(.36, .05, 40)), (1, Colour(.2, .03, 30))]));
        Add(
            Rect(0, 0, w, h, "url(#ro)"),
            Rect(110, 70, 780, 940, "url(#sk)"),
            $"<g filter='url(#b2)'>{Path(Land(Ridge(780, 800, 60, 5, 3).Moved((x, y) => (x + 110, y)), 1010), Colour(.34, .07, 310))}</g><g filter='url(#b)'>{bo}</g>",
            $"<g fill='{Colour(.2, .03, 28)}'>{Rect(488, 70, 24, 940, Colour(.2, .03, 28))}{Rect(110, 380, 780, 20, Colour(.2, .03, 28))}<path d='M90 50H910V1010H890V70H110V1010H90Z'/></g>",
            Rect(0, 1004, w, 40, "url(#si)"),
            Rect(0, 1044, w, h, Colour(.13, .025, 28)),
            Path(cat, "#ffc98a", "filter='url(#b)' opacity='.8'"),
            Path(cat, "url(#cat)"),
            Stroke("M664 1000C760 1010 800 1060 770 1120C752 1156 700 1150 700 1118", Colour(.15, .02, 30), 36, "stroke-linecap='round'"),
            Stroke("M372 860C386 780 420 724 458 694", "#ffd9a6", 4, "stroke-linecap='round' opacity='.85'"),
            Stroke("M420 512L428 600M606 512L598 600", "#ffd0a0", 3, "opacity='.7'"),
            "<path d='M0 0H250C200 330 236 700 130 1250H0Z' fill='url(#ct)'/><path d='M1000 0H850C880 360 840 760 900 1250H1000Z' fill='url(#ct)'/>",
            $"<g>{Rect(742, 896, 84, 108, Colour(.5, .09, 40), "rx='6'")}{Stroke("M784 896C770 820 730 790 716 760M784 896C786 810 800 770 812 720M784 896C800 840 846 820 862 800", Colour(.25, .05, 150), 8, "stroke-linecap='round'")}{Ellipse(712, 752, 22, 40, Colour(.28, .06, 150), "transform='rotate(-30 712 752)'")}{Ellipse(815, 706, 22, 44, Colour(.26, .06, 150), "transform='rotate(12 815 706)'")}{Ellipse(868, 792, 20, 36, Colour(.26, .06, 150), "transform='rotate(48 868 792)'")}</g>");
    }
}
