namespace MiniGram.Platform.Pictures.Scenes;

/// <summary>Street lights blurred by rain.</summary>
internal sealed class LightsInRain : Scene
{
    protected override void Draw(double w, double h)
    {
        string[] colours = ["#ffb454", "#ff6a4d", "#ffd9a0", "#5cc8ff", "#ff8f7a", "#7fe0c4", "#ffe6c4"];
        string b = "", rf = "", st = "";
        for (double i = 0; i < 46; i++)
        {
            double y = h * (.2 + .36 * Math.Pow(R(), .8)), x = R() * w, s = 14 + R() * 42;
            var k = Pick(colours);
            var o = Math.Round(.28 + R() * .5, 1);
            b += Circle(x, y, s, k, $"opacity='{o}'") + $"<circle cx='{N(x)}' cy='{N(y)}' r='{N(s)}' fill='none' stroke='#fff' stroke-opacity='.22' stroke-width='2'/>";
            rf += Rect(x - s * .5, h * .64 + (h * .56 - y) * .6, s, 120 + R() * 220, k, $"opacity='{N(o * .62)}'");
        }

        for (double i = 0; i < 150; i++)
        {
            double x = R() * w, y = R() * h;
            st += $"M{N(x)} {N(y)}l-5 {N(22 + R() * 30)}";
        }

        Define(
            Linear("bg", [(0, Colour(.17, .05, 262)), (.5, Colour(.3, .07, 255)), (.62, Colour(.22, .05, 255)), (1, Colour(.1, .03, 262))]),
            Blur("b", 1.3),
            Blur("b2", 14),
            Texture("w", .01, .09, 3, 4, Colour(.1, .03, 260), 3.4, -1.5));
        Add(
            Rect(0, 0, w, h, "url(#bg)"),
            $"<g filter='url(#b2)'>{Each(7, i => Rect(i * 150 - 20, 60 + R() * 180, 110, 520, Colour(.2 + R() * .06, .05, 258)))}</g><g filter='url(#b)'>{b}</g><g filter='url(#b2)'>{rf}</g>",
            Rect(0, h * .6, w, h * .4, "#000", "filter='url(#w)'"),
            $"<g filter='url(#b)'>{Path("M446 700q6-150 54-150t54 150l-6 8q2 70-6 128h-22l-16-96l-16 96h-22q-10-60-10-130z", Colour(.08, .02, 262))}{Circle(500, 520, 32, Colour(.08, .02, 262))}{Path("M372 520C384 420 444 388 502 386C562 388 620 424 630 520C590 500 560 500 540 514C516 500 486 500 462 514C440 500 410 500 372 520Z", Colour(.11, .03, 262))}</g>",
            Stroke("M374 518C386 420 446 388 502 386C562 388 620 424 630 518", "#ffcf8a", 3, "opacity='.75'"),
            Stroke(st, "#dff0ff", 1.4, "opacity='.2'"));
    }
}
