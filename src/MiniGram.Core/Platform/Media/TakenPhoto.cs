namespace MiniGram.Platform.Media;

/// <summary>A picture that was taken in and lies in the folder in all its sizes.</summary>
/// <param name="Key">Its name from now on.</param>
/// <param name="Width">The upright picture's width in pixels.</param>
/// <param name="Height">Its height in pixels.</param>
public sealed record TakenPhoto(MediaKey Key, int Width, int Height);
