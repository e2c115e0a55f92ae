namespace MiniGram.Web.Api.Resources;

/// <summary>Your picture, as a form with a file.</summary>
/// <param name="Picture">JPEG, PNG, WebP or AVIF; at most 20 MB and 50 megapixels (24 as WebP without losses, interlaced PNG or progressive JPEG, 9 as AVIF). Its middle is shown.</param>
public sealed record NewAvatar(IFormFile Picture);
