namespace MiniGram.Platform.Media;

/// <summary>The class by which a contact sheet gives a photo its share of a row.</summary>
public static class PhotoRatio
{
    private static readonly (string Class, double Ratio)[] s_classes =
        [("r-2x3", 2 / 3.0), ("r-4x5", 4 / 5.0), ("r-1x1", 1), ("r-5x4", 5 / 4.0), ("r-3x2", 3 / 2.0), ("r-16x9", 16 / 9.0)];

    /// <summary>The class whose ratio is nearest, on a logarithmic scale: one of r-2x3, r-4x5, r-1x1, r-5x4, r-3x2, r-16x9.</summary>
    public static string ClassOf(int width, int height) => s_classes.MinBy(known => Math.Abs(Math.Log(known.Ratio * height / width))).Class;
}
