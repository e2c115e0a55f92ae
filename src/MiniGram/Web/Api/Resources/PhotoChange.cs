using MiniGram.Platform.Photos;

namespace MiniGram.Web.Api.Resources;

/// <summary>What becomes of a photo; what is missing or null stays as it is.</summary>
/// <param name="Caption">At most 2200 characters and 30 tags.</param>
/// <param name="AltText">At most 1500 characters.</param>
/// <param name="Audience">For whom it is from now on.</param>
public sealed record PhotoChange(string? Caption = null, string? AltText = null, Audience? Audience = null);
