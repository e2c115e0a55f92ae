namespace MiniGram.Platform.Media;

/// <summary>One of the sizes in which a picture is kept.</summary>
/// <param name="Name">What it is called in files and addresses: the width that it has when the picture is large enough, such as <c>640</c>.</param>
/// <param name="Width">Its width in pixels, which <c>srcset</c> needs; never more than the picture's own.</param>
/// <param name="Height">Its height in pixels.</param>
public sealed record PhotoSize(string Name, int Width, int Height);
