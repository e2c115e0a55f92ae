namespace MiniGram.Platform.Media;

/// <summary>What a picture says of itself before it is decoded.</summary>
/// <param name="Width">Its width once it stands upright, in pixels.</param>
/// <param name="Height">Its height once it stands upright, in pixels.</param>
/// <param name="Frames">How many pictures are in it.</param>
internal sealed record PictureHeader(int Width, int Height, int Frames);
