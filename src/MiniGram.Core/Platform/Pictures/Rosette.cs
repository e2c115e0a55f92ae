using System.Text;
using MiniGram.Platform.Media;
using MiniGram.Platform.Pictures.Scenes;

namespace MiniGram.Platform.Pictures;

/// <summary>What stands for a member without a picture: a rosette of petals on toned paper, theirs for good.</summary>
public static class Rosette
{
    // Prussian, slate, tea, wine, teal, ochre.
    private static readonly (double Lightness, double Chroma, double Hue)[] s_papers = [(.36, .12, 256), (.42, .05, 240), (.4, .05, 60), (.37, .09, 350), (.42, .075, 195), (.46, .085, 75)];

    /// <summary>The rosette as an SVG of 96 by 96, 2 to 5 KB.</summary>
    /// <param name="seed">Whose it is, such as the account's id.</param>
    public static string Draw(long seed)
    {
        var draws = SeededDraws.For(seed, 4);
        var (lightness, chroma, hue) = s_papers[draws.Next(s_papers.Length)];
        var petals = new StringBuilder();
        var count = 5 + draws.Next(6);
        var rings = draws.Next() < .5 ? 3 : 2;
        for (var ring = 0; ring < rings; ring++)
            Ring(petals, draws, count, ring);
        return $"<svg xmlns='http://www.w3.org/2000/svg' width='96' height='96' viewBox='-48 -48 96 96'><defs><radialGradient id='p' cx='.4' cy='.35' r='.8'><stop offset='0' stop-color='{Oklch.Hex(lightness + .13, chroma, hue)}'/>"
            + $"<stop offset='1' stop-color='{Oklch.Hex(lightness - .04, chroma, hue)}'/></radialGradient></defs><rect x='-48' y='-48' width='96' height='96' fill='url(#p)'/><g fill='{Oklch.Hex(.97, .012, hue)}'>{petals}<circle r='4'/></g></svg>\n";
    }

    private static void Ring(StringBuilder petals, SeededDraws draws, int count, int ring)
    {
        var (length, width, tipped) = (36 - ring * 10 + draws.Next() * 5, 5 + draws.Next() * 8, draws.Next() < .4);
        for (var petal = 0; petal < count; petal++)
        {
            var turn = Scene.N(petal * 360.0 / count + ring * 180.0 / count);
            petals.Append($"<path transform='rotate({turn})' d='M0-3C{Scene.N(width)} {Scene.N(-length * .35)} {Scene.N(width * .8)} {Scene.N(-length * .8)} 0 {Scene.N(-length)}C{Scene.N(-width * .8)} {Scene.N(-length * .8)} {Scene.N(-width)} {Scene.N(-length * .35)} 0-3Z' opacity='{Scene.N(.5 + ring * .18)}'/>");
            if (tipped)
                petals.Append($"<circle cx='0' cy='{Scene.N(-length)}' r='2.4' transform='rotate({turn})'/>");
        }
    }
}
