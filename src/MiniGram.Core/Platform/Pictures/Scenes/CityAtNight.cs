namespace MiniGram.Platform.Pictures.Scenes;

/// <summary>City windows at night above the river.</summary>
internal sealed class CityAtNight : Scene
{
    protected override void Draw(double w, double h)
    {
        double sh = h * .7;
        string b = "", wn = "", wn2 = "";
        for (double layer = 0; layer < 3; layer++)
        {
            var x = -20.0;
            while (x < w)
            {
                double bw = 60 + R() * 90, bh = (layer == 0 ? 330 : layer == 1 ? 240 : 110) + R() * (layer == 1 && x > 420 && x < 620 ? 420 : 210), top = sh - bh;
                b += Rect(x, top, bw, bh, Colour(.3 - .055 * layer, .045, 268 - layer * 6));
                for (var wy = top + 12; layer > 0 && wy < sh - 10; wy += 15)
                {
                    for (var wx = x + 8; wx < x + bw - 10; wx += 12)
                    {
                        var window = $"M{N(wx)} {N(wy)}h6v8h-6z";
                        if (R() < .34)
                            (wn, wn2) = R() < .75 ? (wn + window, wn2) : (wn, wn2 + window);
                    }
                }

                x += bw + (layer > 0 ? R() * 26 : 4);
            }
        }

        var rf = "";
        for (double i = 0; i < 70; i++)
        {
            double x = R() * w;
            rf += Rect(x, sh + 6 + R() * 40, 5 + R() * 7, 60 + R() * 210, R() < .7 ? "#ffcf7c" : R() < .6 ? "#ff8f6b" : "#9fd4ff", $"opacity='{N(.15 + R() * .5)}'");
        }

        Define(
            Linear("sky", [(0, Colour(.2, .06, 275)), (.45, Colour(.36, .09, 290)), (.72, Colour(.6, .13, 15)), (1, Colour(.8, .12, 60))]),
            Linear("wt", [(0, Colour(.36, .07, 300)), (1, Colour(.14, .04, 270))]),
            Blur("b", 5),
            Texture("wv", .004, .05, 3, 5, Colour(.12, .04, 270), 3, -1.4),
            Texture("cl", .002, .012, 4, 3, Colour(.75, .13, 25), 3, -1.55));
        Add(
            Rect(0, 0, w, sh, "url(#sky)"),
            Rect(0, h * .1, w, sh * .7, "#000", "filter='url(#cl)'"),
            b,
            Path(wn, "#ffd58a"),
            Path(wn2, "#bfe3ff"),
            Rect(0, sh, w, h - sh, "url(#wt)"),
            $"<g filter='url(#b)'>{rf}</g>",
            Rect(0, sh, w, h - sh, "#000", "filter='url(#wv)'"),
            Rect(0, sh - 4, w, 8, Colour(.12, .03, 270)),
            Each(17, i => Circle(30 + i * 59, sh - 6, 4, "#ffe8b8")));
    }
}
