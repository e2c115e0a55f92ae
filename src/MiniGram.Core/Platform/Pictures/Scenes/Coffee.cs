namespace MiniGram.Platform.Pictures.Scenes;

/// <summary>Coffee in window light.</summary>
internal sealed class Coffee : Scene
{
    protected override void Draw(double w, double h)
    {
        string Ro(double s, string k, double y) => Path($"M0 {N(y + 62 * s)}C{N(-92 * s)} {N(y + 14 * s)} {N(-78 * s)} {N(y - 62 * s)} 0 {N(y - 22 * s)}C{N(78 * s)} {N(y - 62 * s)} {N(92 * s)} {N(y + 14 * s)} 0 {N(y + 62 * s)}Z", k);
        Define(
            Linear("tb", [(0, Colour(.8, .045, 70)), (1, Colour(.68, .06, 60))], 1, 1),
            Radial("cf", [(0, Colour(.6, .1, 58)), (.75, Colour(.45, .09, 50)), (1, Colour(.32, .06, 45))]),
            Radial("sc", [(0, "#f6f1ea"), (.82, "#fffdf9"), (.86, "#e2dad0"), (1, "#fbf7f1")]),
            Blur("b", 14),
            Blur("b2", 5),
            Texture("wd", .006, .11, 4, 12, Colour(.45, .06, 55), 2.4, -1.05));
        Add(
            Rect(0, 0, w, h, "url(#tb)"),
            Rect(0, 0, w, h, "#000", "filter='url(#wd)'"),
            "<g filter='url(#b2)' fill='#fff3d8' opacity='.55'><path d='M-40 560L420-60H640L-40 880Z'/><path d='M60 1010L790-60H960L200 1130Z'/><path d='M330 1300L1060 200V420L450 1300Z'/></g>",
            Circle(560, 740, 330, "#4a2d18", "opacity='.42' filter='url(#b)'"),
            Circle(500, 660, 322, "url(#sc)"),
            Circle(528, 694, 218, "#5a3a22", "opacity='.35' filter='url(#b)'"),
            Path("M690 560C800 520 840 600 786 660C760 690 720 700 690 690L684 650C740 656 776 610 744 590C728 582 710 588 696 598Z", "#fbf7f0"),
            Circle(500, 660, 214, "#fffdf8"),
            Circle(500, 660, 192, "url(#cf)"),
            $"<g transform='translate(500 650)'>{Ro(1.75, "#f3dfc0", 20)}{Ro(1.32, Colour(.52, .1, 54), 14)}{Ro(1.02, "#f6e6cc", 6)}{Ro(.66, Colour(.54, .1, 54), -2)}{Ro(.42, "#f8ead4", -8)}</g>",
            Path("M316 640A188 188 0 0 1 470 476", "none", "stroke='#fff' stroke-width='7' stroke-linecap='round' opacity='.35'"),
            $"<g transform='translate(250 1040) rotate(-28)'>{Ellipse(8, 14, 70, 26, "#4a2d18", "opacity='.4' filter='url(#b2)'")}{Ellipse(0, 0, 64, 24, "#d8d3cc")}{Ellipse(-4, -3, 50, 16, "#f4f1ec")}{Rect(50, -7, 330, 13, "#e4dfd8", "rx='6'")}</g>");
    }
}
