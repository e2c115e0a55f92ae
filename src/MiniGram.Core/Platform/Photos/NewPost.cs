namespace MiniGram.Platform.Photos;

/// <summary>A photo to post.</summary>
/// <param name="MediaKey">Under which the picture was taken in.</param>
/// <param name="Width">In pixels, upright.</param>
/// <param name="Height">In pixels, upright.</param>
/// <param name="Caption">With #tags and @mentions; at most 2200 characters and 30 tags; may be empty.</param>
/// <param name="AltText">At most 1500 characters; may be empty.</param>
/// <param name="Audience">For whom it is.</param>
public sealed record NewPost(string MediaKey, int Width, int Height, string Caption, string AltText, Audience Audience);
