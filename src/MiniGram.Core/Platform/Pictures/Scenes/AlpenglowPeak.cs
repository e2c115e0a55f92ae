namespace MiniGram.Platform.Pictures.Scenes;

/// <summary>A single peak in alpenglow under the moon.</summary>
internal sealed class AlpenglowPeak : Scene
{
    protected override void Draw(double w, double h)
    {
        double ax = w * .54, ay = h * .3;
        var right = Ridge(w * .62, 0, 40, 5, 5).Moved((x, y) => (ax + x, ay + x * 1.02 + y * Math.Min(1, x / 90)));
        var left = Ridge(w * .7, 0, 46, 5, 5).Moved((x, y) => (ax - x, ay + x * .92 + y * Math.Min(1, x / 90)));
        var spine = $"{N(ax)} {N(ay)}";
        double x = ax, y = ay;
        for (double i = 0; i < 13; i++)
        {
            x += (R() - .42) * 66;
            y += 50 + R() * 22;
            spine += $"L{N(x)} {N(y)}";
        }

        var all = $"M{left.Backwards().Joined()}L{right.Joined()}V{h}H0Z";
        Define(
            Linear("sky", [(0, Colour(.3, .08, 275)), (.45, Colour(.5, .1, 295)), (.8, Colour(.76, .1, 10)), (1, Colour(.86, .08, 50))]),
            Linear("lit", [(0, Colour(.86, .1, 45)), (.35, Colour(.7, .14, 32)), (1, Colour(.42, .08, 330))]),
            Linear("shd", [(0, Colour(.5, .08, 300)), (1, Colour(.27, .06, 280))]),
            Texture("rk", .022, .006, 6, 17, Colour(.28, .07, 290), 2.6, -1.2),
            Texture("rl", .05, .009, 5, 5, "#ffe9d8", 3.2, -1.75),
            Texture("fog", .002, .008, 4, 9, Colour(.8, .05, 330), 3, -1.35),
            Radial("mn", [(0, "#fff", .5), (1, "#fff", 0)]),
            Linear("fd", [(0, "#fff", 0), (1, "#fff", 1)]));
        Add(
            Rect(0, 0, w, h, "url(#sky)"),
            Circle(w * .24, h * .17, 150, "url(#mn)"),
            Circle(w * .24, h * .17, 40, "#fdf6ec"),
            Circle(w * .24 + 9, h * .17 - 5, 38, Colour(.9, .02, 60), "opacity='.4'"),
            Path(all, "url(#lit)"),
            Path($"M{spine}V{h}H{w}V{N(right[^1].Y)}L{right.Backwards().Joined()}Z", "url(#shd)", "opacity='.93'"),
            $"<clipPath id='k'><path d='{all}'/></clipPath><g clip-path='url(#k)'><g transform='rotate(38 {N(ax)} {N(ay)})'>{Rect(ax - 900, ay - 700, 1500, 1900, "#000", "filter='url(#rk)' opacity='.6'")}</g><g transform='rotate(-36 {N(ax)} {N(ay)})'>{Rect(ax - 900, ay - 700, 1800, 1900, "#000", "filter='url(#rl)' opacity='.38'")}</g></g>",
            Rect(0, h * .62, w, h * .38, "url(#fd)", "filter='url(#fog)'"),
            Path(Land(Ridge(w, h * .9, 60, 4, 5), h), Colour(.2, .05, 280)));
    }
}
