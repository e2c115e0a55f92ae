namespace MiniGram.Platform.Pictures;

/// <summary>The light of an hour, laid over a scene.</summary>
/// <param name="Colour">Its colour.</param>
/// <param name="Opacity">How much of it, 0 to 1.</param>
internal sealed record HourLight(string Colour, double Opacity)
{
    public static HourLight AsItIs { get; } = new("#fff", 0);

    /// <summary>Noon twice, since most pictures are taken by day; dawn, late afternoon, dusk.</summary>
    public static IReadOnlyList<HourLight> All { get; } = [AsItIs, AsItIs, new("#ffc9a8", .14), new("#e88a3c", .14), new("#3b2c6b", .26)];
}
