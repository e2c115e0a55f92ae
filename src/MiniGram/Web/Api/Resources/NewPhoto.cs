using MiniGram.Platform.Photos;

namespace MiniGram.Web.Api.Resources;

/// <summary>A photo to post, as a form with a file.</summary>
/// <param name="Photo">JPEG, PNG, WebP or AVIF; at most 20 MB and 50 megapixels (24 as WebP without losses, interlaced PNG or progressive JPEG, 9 as AVIF). Where and when it was taken is removed.</param>
/// <param name="Caption">With #tags and @mentions; at most 2200 characters and 30 tags.</param>
/// <param name="AltText">What can be seen, for those who can't; at most 1500 characters.</param>
/// <param name="Audience">For whom it is; everyone when it is missing.</param>
public sealed record NewPhoto(IFormFile Photo, string? Caption, string? AltText, Audience? Audience);
