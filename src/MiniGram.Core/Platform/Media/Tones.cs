using System.Text;

namespace MiniGram.Platform.Media;

/// <summary>
/// The colours of placeholders: four lightnesses of a grey and of eight hues. A placeholder is two of them as classes, since a style
/// attribute is what the content security policy forbids.
/// </summary>
public static class Tones
{
    private static readonly double[] s_lightness = [.25, .45, .65, .85];

    /// <summary>36 colours as <c>#rrggbb</c>.</summary>
    public static IReadOnlyList<string> Palette { get; } = [.. from lightness in s_lightness
                                                               from hue in Enumerable.Range(-1, 9)
                                                               select Oklch.Hex(lightness, hue < 0 ? .008 : .07, Math.Max(0, hue) * 45 + 25)];

    /// <summary>The rules for <see cref="MediaTone.Classes"/>, some 3 KB, to be served with the site's own.</summary>
    public static string StyleSheet { get; } = Rules();

    /// <summary>The tone nearest to a colour, by distance in OKLab.</summary>
    internal static int Nearest(double red, double green, double blue)
    {
        var wanted = Oklch.Lab(red, green, blue);
        return Enumerable.Range(0, Palette.Count).MinBy(place => Distance(Oklch.Lab(Palette[place]), wanted));
    }

    private static double Distance((double L, double A, double B) one, (double L, double A, double B) other) =>
        Math.Pow(one.L - other.L, 2) + Math.Pow(one.A - other.A, 2) + Math.Pow(one.B - other.B, 2);

    private static string Rules()
    {
        var rules = new StringBuilder(".tone{background:linear-gradient(var(--tone-top),var(--tone-bottom))}\n");
        for (var place = 0; place < Palette.Count; place++)
            rules.Append($".tone-top-{place}{{--tone-top:{Palette[place]}}}.tone-bottom-{place}{{--tone-bottom:{Palette[place]}}}\n");
        return rules.ToString();
    }
}
