namespace MiniGram.Platform.Media;

/// <summary>The class by which a contact sheet gives a photo its share of a row.</summary>
public static class PhotoRatio
{
    private static readonly (string Class, double Ratio)[] s_classes =
    [
        ("r-1x3", 1 / 3.0), ("r-1x2", 1 / 2.0), ("r-9x16", 9 / 16.0), ("r-2x3", 2 / 3.0), ("r-3x4", 3 / 4.0), ("r-4x5", 4 / 5.0), ("r-1x1", 1),
        ("r-5x4", 5 / 4.0), ("r-4x3", 4 / 3.0), ("r-3x2", 3 / 2.0), ("r-16x9", 16 / 9.0), ("r-2x1", 2), ("r-3x1", 3),
    ];

    /// <summary>The class whose ratio is nearest, on a logarithmic scale: from r-1x3 to r-3x1.</summary>
    public static string ClassOf(int width, int height) => s_classes.MinBy(known => Math.Abs(Math.Log(known.Ratio * height / width))).Class;
}
