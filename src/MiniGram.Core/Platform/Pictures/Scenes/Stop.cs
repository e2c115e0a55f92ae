namespace MiniGram.Platform.Pictures.Scenes;

/// <summary>A place on a gradient.</summary>
/// <param name="At">0 its beginning to 1 its end.</param>
/// <param name="Colour">As SVG writes it.</param>
/// <param name="Opacity">0 to 1.</param>
internal readonly record struct Stop(double At, string Colour, double Opacity)
{
    public static implicit operator Stop((double At, string Colour) stop) => new(stop.At, stop.Colour, 1);

    public static implicit operator Stop((double At, string Colour, double Opacity) stop) => new(stop.At, stop.Colour, stop.Opacity);
}
