namespace MiniGram.Platform.Pictures.Scenes;

/// <summary>Stage lights over a crowd.</summary>
internal sealed class StageLights : Scene
{
    private static readonly (double X, double Reach, string Colour)[] s_lights =
        [(180, 420, "#ff5a6a"), (430, 560, "#ff9a4a"), (700, 700, "#ffd98a"), (820, 780, "#fff1d0"), (1080, 930, "#5cc4ff"), (1330, 1090, "#7a6bff")];

    protected override void Draw(double w, double h)
    {
        var be = "";
        foreach (var (i, (x, reach, _)) in s_lights.Index())
            be += Path($"M{N(x - 9)} 60L{N(x + 9)} 60L{N(reach + 190)} 900L{N(reach - 190)} 900Z", $"url(#l{i})");
        var cr = "";
        for (double row = 0; row < 3; row++)
        {
            for (double x = -20; x < w + 40; x += 46 + R() * 20 + row * 14)
            {
                double y = h * (.76 + row * .085) + R() * 26, s = 20 + row * 9;
                cr += Circle(x, y, s, Colour(.13 - .03 * row, .03, 290)) + Path($"M{N(x - s * 1.9)} {h}C{N(x - s * 1.9)} {N(y + s * 1.6)} {N(x - s)} {N(y + s * .9)} {N(x)} {N(y + s * .8)}C{N(x + s)} {N(y + s * .9)} {N(x + s * 1.9)} {N(y + s * 1.6)} {N(x + s * 1.9)} {h}Z", Colour(.13 - .03 * row, .03, 290));
                if (R() < .28)
                    cr += Stroke($"M{N(x + s * 1.2)} {N(y + s * 2)}L{N(x + s * (1 + R()))} {N(y - s * (1.6 + R() * 2))}", Colour(.12 - .03 * row, .03, 290), s * .5, "stroke-linecap='round'");
            }
        }

        Define(
            Linear("fd", [(0, "#000", 0), (.4, "#000", 1), (.75, "#000", 1), (1, "#000", 0)]),
            Radial("bg", [(0, Colour(.42, .13, 350)), (.5, Colour(.25, .1, 310)), (1, Colour(.1, .04, 285))], .5, .55, .7),
            string.Concat(s_lights.Select((light, i) => Linear($"l{i}", [(0, light.Colour, .95), (.25, light.Colour, .5), (1, light.Colour, 0)]))),
            Blur("b", 7),
            Blur("b2", 24),
            Texture("sm", .004, .008, 4, 5, "#ffd0e0", 3.2, -1.5));
        Add(
            Rect(0, 0, w, h, "url(#bg)"),
            Ellipse(w / 2, h * .62, 560, 210, "#ff8a6a", "opacity='.4' filter='url(#b2)'"),
            $"<g filter='url(#b)'>{be}</g>",
            Rect(0, 200, w, 600, "url(#fd)", "filter='url(#sm)' opacity='.4'"),
            Rect(0, 44, w, 16, Colour(.07, .02, 285)),
            string.Concat(s_lights.Select(light => Circle(light.X, 64, 15, "#fff8ec") + Circle(light.X, 64, 34, "#fff", "opacity='.3' filter='url(#b)'"))),
            $"<g fill='{Colour(.08, .03, 300)}'><path d='M730 640q2-44 26-46t24 46l-4 110h-42z'/><circle cx='756' cy='572' r='20'/><path d='M700 690l120-70l8 12l-118 76z'/></g>",
            Rect(300, 742, 900, 12, "#ffb98a", "opacity='.5'"),
            cr);
    }
}
