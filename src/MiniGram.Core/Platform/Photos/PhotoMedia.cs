using MiniGram.Model;

namespace MiniGram.Platform.Photos;

/// <summary>A photo whose picture the viewer may see.</summary>
/// <param name="Id">The photo's id.</param>
/// <param name="Width">In pixels, upright.</param>
/// <param name="Height">In pixels, upright.</param>
public sealed record PhotoMedia(PhotoId Id, int Width, int Height);
