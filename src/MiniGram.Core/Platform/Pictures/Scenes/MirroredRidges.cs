namespace MiniGram.Platform.Pictures.Scenes;

/// <summary>Mountain ridges mirrored in a still lake.</summary>
internal sealed class MirroredRidges : Scene
{
    protected override void Draw(double w, double h)
    {
        double sh = h * .64;
        var m = "";
        string[] colours = [Colour(.8, .035, 255), Colour(.66, .055, 258), Colour(.5, .065, 262), Colour(.35, .055, 262)];
        (double Y, double Amplitude)[] peaks = [(.42, 190), (.49, 150), (.56, 95), (.625, 34)];
        for (var i = 0; i < peaks.Length; i++)
        {
            var p = Ridge(w, h * peaks[i].Y, peaks[i].Amplitude, 3 + i, 6, .48, 130);
            m += Path(Land(p, sh), colours[i]);
            if (i < 2)
                m += Path(Land(p, sh), "url(#sn)", $"opacity='{(i > 0 ? .4 : .9)}'") + Path(Land(p, sh), "#000", $"filter='url(#rk)' opacity='{N(.4 + .2 * i)}'");
        }

        var tr = "";
        for (double x = 0; x < w; x += 9 + R() * 9)
        {
            double t = 16 + R() * 30 + (x < 330 ? (330 - x) * .16 : 0);
            tr += $"M{N(x)} {N(sh - t)}l{N(4 + t * .17)} {N(t)}h{N(-8 - t * .34)}z";
        }

        Define(
            Linear("sky", [(0, Colour(.6, .1, 252)), (.5, Colour(.82, .06, 240)), (.66, Colour(.93, .05, 70)), (1, Colour(.9, .07, 60))]),
            Linear("sn", [(0, "#fff6ee", .95), (.3, "#e8eefc", .3), (.65, "#e8eefc", 0)]),
            Linear("wt", [(0, Colour(.42, .06, 258), .2), (1, Colour(.2, .05, 260), .85)]),
            Texture("rk", .012, .03, 5, 8, Colour(.3, .06, 265), 3.2, -1.55),
            Texture("wv", .003, .06, 3, 5, "#e4eeff", 2.8, -1.5),
            Texture("cl", .002, .009, 4, 31, "#fffaf4", 3, -1.4),
            Blur("b", 2.2));
        Add(
            $"<g id='s'>{Rect(0, 0, w, sh, "url(#sky)")}{Rect(0, 0, w, h * .4, "#000", "filter='url(#cl)'")}{m}{Path(tr, Colour(.22, .045, 225))}</g><g transform='translate(0 {N(2 * sh)}) scale(1 -1)' filter='url(#b)'><use href='#s'/></g>",
            Rect(0, sh, w, h - sh, "url(#wt)"),
            Rect(0, sh, w, h - sh, "#000", "filter='url(#wv)' opacity='.38'"),
            Rect(0, sh - 1.5, w, 4, "#dfe9ff", "opacity='.4'"));
    }
}
