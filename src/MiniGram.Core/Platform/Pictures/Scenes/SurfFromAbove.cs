namespace MiniGram.Platform.Pictures.Scenes;

/// <summary>Surf rolling onto a beach, seen from above.</summary>
internal sealed class SurfFromAbove : Scene
{
    protected override void Draw(double w, double h)
    {
        (double X, double Y)[] Edge(double y, double a, double k, double ph) => Wave(w * 1.3, y, a, k, ph).Moved((x, v) => (x - 150, v));
        var b = "";
        foreach (var (i, (t, opacity)) in new[] { (.16, .12), (.33, .3), (.5, .62) }.Index())
        {
            var p = Edge(h * t, 26, 1.2 + i * .3, i * 2.1);
            var q = Edge(h * t + 38 + 26 * i, 22, 1.7, i * 1.7 + 1);
            b += Path($"{Points(p)}L{q.Backwards().Joined()}Z", "#fff", $"opacity='{opacity}' filter='url(#wp)'");
        }

        var sh = Edge(h * .685, 34, 1.1, .6);
        Define(
            Linear("sea", [(0, Colour(.38, .08, 225)), (.4, Colour(.57, .1, 205)), (.78, Colour(.77, .09, 190)), (1, Colour(.86, .06, 180))]),
            Linear("sand", [(0, Colour(.7, .045, 70)), (.25, Colour(.83, .05, 78)), (1, Colour(.89, .045, 82))]),
            Warp("wp", .013, .02, 4, 5, 90),
            Warp("wp2", .011, .016, 4, 9, 60),
            Texture("ca", .012, .018, 3, 2, "#e8fff8", 5, -2.75),
            Texture("sd", .5, .5, 2, 3, "#7a5a34", 1.2, -.5),
            Texture("fo", .03, .045, 4, 12, "#ffffff", 5.5, -2.55));
        Add(
            Rect(0, 0, w, h, "url(#sand)"),
            Rect(0, h * .6, w, h * .4, "#000", "filter='url(#sd)'"),
            Path($"{Points(Edge(h * .745, 34, 1.1, .75))}L1200-200L-200-200Z", Colour(.6, .05, 62), "opacity='.5' filter='url(#wp2)'"),
            "<g filter='url(#wp2)'>",
            Path($"{Points(sh)}L1200-200L-200-200Z", "url(#sea)"),
            Path($"{Points(sh)}L{Edge(h * .62, 30, 1.3, 1).Backwards().Joined()}Z", "#fff", "filter='url(#fo)'"),
            Stroke(Points(sh), "#fff", 15, "opacity='.94'"),
            "</g>",
            Rect(0, 0, w, h * .6, "#000", "filter='url(#ca)' opacity='.32'"),
            b);
    }
}
