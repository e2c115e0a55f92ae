namespace MiniGram.Web.Api.Resources;

/// <summary>A photo's picture.</summary>
/// <param name="Width">In pixels, of the largest size.</param>
/// <param name="Height">In pixels, of the largest size.</param>
/// <param name="Address">Of a usual size, on this site; pictures that are not for everyone are asked for with the same token.</param>
/// <param name="Sizes">Every size, smallest first; empty for a drawing, which fits any.</param>
public sealed record PictureResource(int Width, int Height, string Address, IReadOnlyList<PictureSizeResource> Sizes);
