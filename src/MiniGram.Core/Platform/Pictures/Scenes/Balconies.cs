namespace MiniGram.Platform.Pictures.Scenes;

/// <summary>Balconies in hard afternoon light.</summary>
internal sealed class Balconies : Scene
{
    protected override void Draw(double w, double h)
    {
        var b = "";
        double cw = 250, ch = 178;
        for (double j = -1; j < 7; j++) for (double i = 0; i < 4; i++)
        {
            double x = i * cw, y = 150 + j * ch, op = R();
            b += Rect(x + 34, y + 12, 182, 126, Colour(.36 + .1 * R(), .035, 235)) + Rect(x + 34 + (op > .5 ? 91 : 0), y + 12, 91, 126, Colour(.5 + .2 * R(), .04, 225)) + (op < .34 ? Path($"M{N(x + 34)} {N(y + 12)}h182v60l-182 26z", Colour(.9, .02, 80), "opacity='.85'") : "") + Rect(x + 124, y + 12, 3, 126, "#e9e2d8") + Rect(x + 16, y + 104, 218, 50, Colour(.93, .03, 62)) + Rect(x + 16, y + 98, 218, 8, "#fffaf2") + Path($"M{N(x + 16)} {N(y + 154)}h218l-40 20h-218z", Colour(.55, .05, 40), "opacity='.5'") + Path($"M{N(x + 34)} {N(y + 12)}h182v22l-182 44z", Colour(.22, .04, 250), "opacity='.38'");
            if (op > .82)
                b += $"<g>{Circle(x + 190, y + 92, 13, Colour(.5, .1, 145))}{Circle(x + 204, y + 84, 12, Colour(.58, .11, 140))}{Circle(x + 178, y + 86, 10, Colour(.44, .09, 150))}</g>";
        }

        Define(
            Linear("wl", [(0, Colour(.87, .06, 48)), (1, Colour(.78, .085, 42))], .6, 1),
            Linear("sky", [(0, Colour(.56, .12, 245)), (1, Colour(.72, .09, 235))]),
            Texture("st", .3, .3, 2, 5, Colour(.5, .06, 40), 1, -.42));
        Add(
            Rect(0, 0, w, h, "url(#wl)"),
            Rect(0, 0, w, h, "#000", "filter='url(#st)'"),
            b,
            Path($"M0 {h}V{N(h * .5)}L{w} {N(h * .86)}V{h}Z", Colour(.3, .07, 275), "opacity='.42'"),
            Path($"M0 0H{w}V60L0 196Z", "url(#sky)"),
            Stroke($"M0 198L{w} 62", "#fff6ea", 12));
    }
}
