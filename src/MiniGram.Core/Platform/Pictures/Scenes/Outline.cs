namespace MiniGram.Platform.Pictures.Scenes;

/// <summary>Lines through points.</summary>
internal static class Outline
{
    /// <summary>The points as what follows an M or an L in a path.</summary>
    public static string Joined(this IEnumerable<(double X, double Y)> points) => string.Join('L', points.Select(point => $"{Scene.N(point.X)} {Scene.N(point.Y)}"));

    public static (double X, double Y)[] Moved(this (double X, double Y)[] points, Func<double, double, (double X, double Y)> move) => [.. points.Select(point => move(point.X, point.Y))];

    public static IEnumerable<(double X, double Y)> Backwards(this (double X, double Y)[] points) => points.Reverse<(double X, double Y)>();
}
