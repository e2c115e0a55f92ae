namespace MiniGram.Web.Api.Resources;

/// <summary>A picture in one size.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Address">On this site; WebP.</param>
public sealed record PictureSizeResource(int Width, int Height, string Address);
