namespace MiniGram.Platform.Pictures.Scenes;

/// <summary>A white boat alone on turquoise water.</summary>
internal sealed class WhiteBoat : Scene
{
    protected override void Draw(double w, double h)
    {
        Define(
            Radial("w", [(0, Colour(.84, .1, 190)), (.55, Colour(.72, .11, 200)), (1, Colour(.5, .1, 222))], .34, .3, .95),
            Texture("ca", .011, .014, 4, 21, "#f2fff9", 4, -2.1),
            Texture("dk", .005, .007, 4, 7, Colour(.42, .09, 215), 3.4, -1.65),
            Blur("b", 9),
            Linear("hull", [(0, "#fff"), (1, "#d5dde2")], 1, 0));
        Add(
            Rect(0, 0, w, h, "url(#w)"),
            Rect(0, 0, w, h, "#000", "filter='url(#dk)' opacity='.75'"),
            Rect(0, 0, w, h, "#000", "filter='url(#ca)' opacity='.5'"),
            $"<g transform='translate(560 545) rotate(-32)'><g transform='translate(62 118)' opacity='.4' filter='url(#b)'>{Path("M-150 0C-110-52 60-56 168 0C60 56-110 52-150 0Z", Colour(.3, .08, 215))}</g>{Path("M-150 0C-140-50 70-56 175 0C70 56-140 50-150 0Z", "url(#hull)")}{Path("M-124 0C-116-34 56-38 134 0C56 38-116 34-124 0Z", Colour(.8, .05, 72))}{Stroke("M-118-20C-40-32 50-28 100-12M-118 20C-40 32 50 28 100 12", Colour(.66, .06, 65), 4)}{Rect(-76, -30, 26, 60, "#fdfdfb", "rx='4'")}{Rect(0, -29, 26, 58, "#fdfdfb", "rx='4'")}{Circle(-110, 0, 13, Colour(.45, .1, 30))}{Stroke("M-152 0L-250 26L-340 18", "#fff", 3, "opacity='.65'")}</g>");
    }
}
