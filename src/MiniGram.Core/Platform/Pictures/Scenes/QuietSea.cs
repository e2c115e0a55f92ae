namespace MiniGram.Platform.Pictures.Scenes;

/// <summary>Long exposure of a grey-blue sea.</summary>
internal sealed class QuietSea : Scene
{
    protected override void Draw(double w, double h)
    {
        double hz = h * .42;
        var s = "";
        for (double i = 0; i < 9; i++)
        {
            double x = w * .2 + i * 62 + R() * 12, t = .4 + R() * .6;
            s += Rect(x, hz + 90 - 70 * t, 15, 95 + 110 * t, Colour(.24, .03, 240), "rx='5'") + Rect(x + 2, hz + 180 + 40 * t, 11, 120, Colour(.3, .03, 240), "opacity='.28' filter='url(#b)'");
        }

        Define(
            Linear("sky", [(0, Colour(.62, .05, 250)), (.7, Colour(.86, .03, 260)), (1, Colour(.94, .025, 60))]),
            Linear("sea", [(0, Colour(.9, .025, 230)), (.3, Colour(.72, .05, 235)), (1, Colour(.36, .06, 245))]),
            Texture("m", .0012, .03, 4, 15, "#ffffff", 3, -1.42),
            Texture("cl", .002, .009, 4, 3, "#ffffff", 2.6, -1.15),
            Blur("b", 5),
            Blur("h", 12));
        Add(
            Rect(0, 0, w, hz, "url(#sky)"),
            Rect(0, 0, w, hz, "#000", "filter='url(#cl)'"),
            Rect(0, hz, w, h - hz, "url(#sea)"),
            Rect(0, hz, w, h - hz, "#000", "filter='url(#m)' opacity='.8'"),
            Rect(0, hz - 16, w, 32, "#fff", "opacity='.55' filter='url(#h)'"),
            s);
    }
}
