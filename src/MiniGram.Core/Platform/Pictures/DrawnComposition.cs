using MiniGram.Model;

namespace MiniGram.Platform.Pictures;

/// <summary>What is fixed of a drawn picture before it is drawn: the scene, the cut, the light.</summary>
internal sealed record DrawnComposition(SceneKind Scene, double Left, double Top, int Width, int Height, bool Mirrored, double Turn, HourLight Light)
{
    // Widths and heights that a picture may be cut to, as shares of the scene: whole, square, upright, wide.
    private static readonly double[] s_ratios = [1, .8, 1.5, 16 / 9.0];

    /// <summary>By the photo's id and tags; their order does not matter.</summary>
    public static DrawnComposition Of(PhotoId id, IReadOnlyCollection<string> tags) => Of(id, SceneCatalog.For(tags));

    /// <summary>By the photo's id and the scenes that its tags call for.</summary>
    public static DrawnComposition Of(PhotoId id, IReadOnlyList<SceneKind> scenes)
    {
        var draws = SeededDraws.For(id.Value, 1);
        var scene = scenes[draws.Next(scenes.Count)];
        var (width, height) = Cut(scene, draws);
        var mirrored = draws.Next() < .5;
        var turn = Math.Round(draws.Next() * 30 - 15, 1);
        var light = scene.Daylight ? HourLight.All[draws.Next(HourLight.All.Count)] : HourLight.AsItIs;
        return new(scene, Placed(scene.Centre, scene.Width, width), Placed(scene.Middle, scene.Height, height), width, height, mirrored, turn, light);
    }

    /// <summary>The whole scene half the time, else a cut that keeps four fifths of one side at least, so that the subject stays in it.</summary>
    private static (int Width, int Height) Cut(SceneKind scene, SeededDraws draws)
    {
        var (whole, ratio) = (draws.Next() < .5, s_ratios[draws.Next(s_ratios.Length)]);
        var (width, height) = (double)scene.Width / scene.Height > ratio ? (scene.Height * ratio, (double)scene.Height) : (scene.Width, scene.Width / ratio);
        return whole || width < .62 * scene.Width || height < .62 * scene.Height ? (scene.Width, scene.Height) : ((int)Math.Round(width), (int)Math.Round(height));
    }

    private static double Placed(double subject, int whole, int cut) => Math.Round(Math.Clamp(subject * whole - cut / 2.0, 0, whole - cut));
}
